import type { Declarations, StoredDeclaration } from '../../../application/ports/declarations';
import { isDate } from '../../../domain/approval/recordShape';
import { judgementOutcomes } from '../../../domain/interests/clearance';
import { whereEquals } from '../../../schema/derive/query';
import { conflictOfInterest } from '../../../schema/lists/interests';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsAbove, rowsWhere } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { saveKeyed } from '../rows/saveKeyed';
import { foldersGiving } from './foldersGiving';
import { noneWhenHidden } from './noneWhenHidden';
import { once } from './once';
import type { WriteGuard } from './writeGuard';

type Row = ReadRow<typeof conflictOfInterest>;

const dateIn = (stored: string | null): string => (isDate(stored) ? (stored ?? '') : '');

const splitLines = (stored: string | null): readonly string[] => (stored ?? '').split(/\r?\n|\r/).filter((line) => line.trim() !== '');

/** What was spoilt by hand reads as not judged. */
function declarationOf(row: Row): StoredDeclaration {
  const validUntil = dateIn(row.ValidUntil);
  return {
    key: row.RowKey ?? '',
    personKey: row.PersonKey ?? '',
    groupKey: row.GroupKey ?? '',
    regionKey: row.RegionKey ?? '',
    statement: row.Statement ?? '',
    links: splitLines(row.Links),
    judgement: row.Judgement ?? '',
    status: judgementOutcomes.find((status) => status === row.JudgementState && (validUntil !== '' || status === 'hindered')) ?? 'declared',
    declaredOn: dateIn(row.DeclaredOn),
    validUntil,
    handedInBy: row.Author?.Title ?? '',
    version: versionOf(row)
  };
}

const valuesOf = ({ key, personKey, groupKey, regionKey, statement, links, judgement, status, declaredOn, validUntil }: StoredDeclaration) => ({
  Title: key,
  RowKey: key,
  PersonKey: personKey,
  GroupKey: groupKey,
  RegionKey: regionKey,
  Statement: statement,
  Links: links.join('\n'),
  Judgement: judgement,
  JudgementState: status,
  DeclaredOn: declaredOn,
  ValidUntil: validUntil
});

/** Declarations of interests: a row each, in the folder of the region that judges it, or in the root for the process support. */
export function createDeclarations(site: SharePointSite, guard: WriteGuard): Declarations {
  /** True where it lies in the folder of the region that it names: that region's judge judges it. */
  const isOwn = (row: Row): boolean => site.folderBelow(conflictOfInterest, row.FileDirRef) === (row.RegionKey ?? '');
  const read = async (rows: Promise<readonly Row[]>): Promise<readonly StoredDeclaration[]> =>
    (await noneWhenHidden(rows)).filter(isOwn).map(declarationOf);

  return {
    all: () => read(rowsAbove(site, conflictOfInterest, 0, ['Author'])),
    ofPerson: (personKey) => read(rowsWhere(site, conflictOfInterest, whereEquals(conflictOfInterest, 'PersonKey', personKey), ['Author'])),
    save: async (declaration) => {
      await guard();
      const row = { list: conflictOfInterest, folder: declaration.regionKey, keyColumn: 'RowKey', key: declaration.key, values: valuesOf(declaration) } as const;
      const saved = await saveKeyed(site, row, declaration.version);
      return { ...declaration, handedInBy: declaration.handedInBy || (saved.Editor?.Title ?? ''), version: versionOf(saved) };
    },
    judgedRegions: once(() => foldersGiving(site, conflictOfInterest, '', 'edit')),
    openRegions: once(() => foldersGiving(site, conflictOfInterest, '', 'add'))
  };
}
