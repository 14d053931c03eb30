import type { GroupProfile } from '../roster/groupProfile';
import { regionsOfGroup } from '../roster/regionsOfGroup';
import type { Group } from '../roster/roster';
import type { ColumnMapping } from './columnMapping';
import type { GroupNames } from './groupNames';
import type { ImportColumn } from './importColumn';
import { longestTexts } from './longestTexts';
import type { RosterRow } from './rosterRow';
import type { RowProblem } from './rowProblem';
import type { TableRow } from '../tables/tableRow';
import { readDay } from './values/readDay';
import { readRegion } from './values/readRegion';
import { readRole } from './values/readRole';
import { readYesNo } from './values/readYesNo';

/** What rows are read against. */
export interface RowContext {
  readonly mapping: ColumnMapping;
  readonly names: GroupNames;
  readonly profiles: ReadonlyMap<string, GroupProfile>;
  /** The group that is read into when rows do not say; others are refused then. Null when the rows must say. */
  readonly only: Group | null;
}

export type ReadRow =
  | { readonly kind: 'row'; readonly row: RosterRow }
  | { readonly kind: 'wrong'; readonly number: number; readonly problems: readonly RowProblem[] };

/** Most characters of a cell that a problem repeats. */
const SHOWN = 60;

const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** Words for a period without a last day. */
const endless = /^(?:tills vidare|tv|t\.?v\.?|löpande|until further notice|-)$/iu;

interface Cells {
  text(column: ImportColumn): string;
  note(column: ImportColumn, kind: RowProblem['kind']): void;
}

function groupIn({ text, note }: Cells, { names, only, profiles }: RowContext): Group | null {
  const said = text('group');
  const meant = said === '' ? (only ? [only] : []) : names.meant(said);
  const [group, ...more] = only && meant.some(({ key }) => key === only.key) ? [only] : meant;
  if (!group) {
    note('group', said === '' ? 'missing' : 'unknownGroup');
    return null;
  }
  if (more.length > 0) note('group', 'severalGroups');
  else if (only && group.key !== only.key) note('group', 'otherGroup');
  else if ((profiles.get(group.key)?.closing ?? null) !== null) note('group', 'groupClosed');
  return group;
}

function regionIn({ text, note }: Cells, { mapping }: RowContext, group: Group | null): string {
  // Without a column for it, the person's organisation may be a region.
  if (!mapping.has('region')) return readRegion(text('organisation')) ?? '';
  const key = readRegion(text('region'));
  if (text('region') === '' || key === '') return '';
  const own = group ? regionsOfGroup(group) : [];
  if (key === null) note('region', 'unknownRegion');
  else if (own.length > 0 && own.every((region) => region.key !== key)) note('region', 'regionOutside');
  return key ?? '';
}

function dayIn({ text, note }: Cells, column: 'from' | 'to' | 'appointedOn'): string {
  const said = text(column);
  if (said === '' || (column === 'to' && endless.test(said))) return '';
  const day = readDay(said);
  if (day === null) note(column, 'noDay');
  return day ?? '';
}

function yesNoIn({ text, note }: Cells, column: 'votes' | 'required' | 'isPublic'): boolean | null {
  const said = text(column);
  const answer = said === '' ? null : readYesNo(said);
  if (said !== '' && answer === null) note(column, 'notYesOrNo');
  return answer;
}

function checkTexts({ text, note }: Cells): void {
  for (const [column, longest] of Object.entries(longestTexts) as readonly (readonly [ImportColumn, number])[]) {
    if (text(column).length > longest) note(column, 'tooLong');
  }
  if (text('email') !== '' && !/^\S+@\S+$/u.test(text('email'))) note('email', 'noEmail');
}

/** Reads a row of a file cell by cell; every cell that cannot be read is told of. */
export function readRow({ number, cells: given }: TableRow, context: RowContext): ReadRow {
  const problems: RowProblem[] = [];
  const text = (column: ImportColumn): string => (given[context.mapping.get(column) ?? -1] ?? '').trim();
  const note = (column: ImportColumn, kind: RowProblem['kind']): void => {
    problems.push({ column, kind, value: shown(text(column)) });
  };
  const cells: Cells = { text, note };
  const group = groupIn(cells, context);
  const role = text('role') === '' ? 'member' : readRole(text('role'));
  if (role === null) note('role', 'unknownRole');
  checkTexts(cells);
  const row: RosterRow = {
    number,
    groupKey: group?.key ?? '',
    seatKey: text('seatKey'),
    regionKey: regionIn(cells, context, group),
    seatFor: text('seatFor'),
    role: role ?? 'member',
    profession: text('profession'),
    votes: yesNoIn(cells, 'votes'),
    required: yesNoIn(cells, 'required'),
    name: text('name'),
    title: text('title'),
    organisation: text('organisation'),
    email: text('email'),
    isPublic: yesNoIn(cells, 'isPublic'),
    from: dayIn(cells, 'from'),
    to: dayIn(cells, 'to'),
    appointedBy: text('appointedBy'),
    appointedOn: dayIn(cells, 'appointedOn'),
    paragraph: text('paragraph').replace(/^§\s*/u, ''),
    note: text('note')
  };
  if (row.name === '' && [row.title, row.email, row.from, row.to].some((said) => said !== '')) note('name', 'missing');
  if (row.from !== '' && row.to !== '' && row.to < row.from) note('to', 'endsBeforeItBegins');
  return problems.length > 0 ? { kind: 'wrong', number, problems } : { kind: 'row', row };
}
