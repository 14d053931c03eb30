import { byText } from '../followup/byText';
import type { GroupMeeting } from '../followup/groupMeeting';
import type { GroupReport, ReportKind } from '../followup/groupReport';
import { documentOfKind } from '../followup/listedKinds';
import type { GroupObligation } from '../followup/obligation';
import type { Standing } from '../followup/standing';
import type { IsoDate } from '../mandate/answer';

/** What a group's documents are listed from. */
export interface DocumentSources<Report extends GroupReport> {
  readonly meetings: readonly GroupMeeting[];
  readonly reports: readonly Report[];
  /** What the mandate in force obliges to, and how it stands today. */
  readonly obligations: readonly { readonly obligation: GroupObligation; readonly standing: Standing }[];
}

/** A document that a group has written or is to write. */
export interface ListedDocument<Report extends GroupReport> {
  readonly kind: ReportKind;
  /** Key of the meeting for notes, else of the period. */
  readonly period: string;
  /** The meeting of notes; null for others, and for notes of a meeting that is no more. */
  readonly meeting: GroupMeeting | null;
  /** Last day to deliver it, where the mandate has one that is not met; else empty. */
  readonly dueOn: IsoDate | '';
  /** Null while nobody has begun it. */
  readonly report: Report | null;
}

/** Whatever its mandate says, a group can plan this year and report the last one. */
const usual = (year: number): readonly (readonly [ReportKind, string])[] => [
  ['plan', String(year)],
  ['report', String(year - 1)]
];

function askedFor({ obligations }: Pick<DocumentSources<GroupReport>, 'obligations'>): ReadonlyMap<string, IsoDate | ''> {
  return new Map(
    obligations.flatMap(({ obligation, standing: { period, state, dueOn } }): readonly (readonly [string, IsoDate | ''])[] => {
      const kind = obligation.kind === 'notes' ? 'notes' : documentOfKind[obligation.kind];
      const isOpen = state === 'due' || state === 'overdue';
      return kind === undefined || period === null ? [] : [[`${kind}:${period.key}`, isOpen ? dueOn : '']];
    })
  );
}

/** The meetings that notes can be written of: those that have come, and the next one, for who prepares it. */
function notedMeetings(meetings: readonly GroupMeeting[], today: IsoDate): readonly GroupMeeting[] {
  const kept = meetings.filter(({ state }) => state !== 'cancelled').sort((one, other) => byText(one.date, other.date));
  const next = kept.find(({ date }) => date > today);
  return [...kept.filter(({ date }) => date <= today), ...(next ? [next] : [])];
}

const sortKey = ({ meeting, period }: ListedDocument<GroupReport>): string => meeting?.date ?? period;

/**
 * The documents of a group, the latest first within their kind: those there are, those its mandate asks for, and those
 * that it may begin. Each kind and period stands once.
 * @param today a day in Sweden
 */
export function listedDocuments<Report extends GroupReport>(sources: DocumentSources<Report>, today: IsoDate): readonly ListedDocument<Report>[] {
  const { meetings, reports } = sources;
  const asked = askedFor(sources);
  const noted = notedMeetings(meetings, today);
  const split = (name: string): readonly [ReportKind, string] => {
    const at = name.indexOf(':');
    return [name.slice(0, at) as ReportKind, name.slice(at + 1)];
  };
  const names = new Set([
    ...noted.map(({ key }) => `notes:${key}`),
    ...usual(Number(today.slice(0, 4))).map(([kind, period]) => `${kind}:${period}`),
    ...asked.keys(),
    ...reports.map(({ kind, period }) => `${kind}:${period}`)
  ]);
  return [...names]
    .map((name): ListedDocument<Report> => {
      const [kind, period] = split(name);
      return {
        kind,
        period,
        meeting: (kind === 'notes' && meetings.find(({ key }) => key === period)) || null,
        dueOn: asked.get(name) ?? '',
        report: reports.find((report) => report.kind === kind && report.period === period) ?? null
      };
    })
    .filter(({ kind, meeting, report }) => kind !== 'notes' || meeting !== null || report !== null)
    .sort((one, other) => byText(sortKey(other), sortKey(one)));
}
