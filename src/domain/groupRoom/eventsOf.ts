import { byText } from '../followup/byText';
import type { GroupMeeting } from '../followup/groupMeeting';
import type { GroupReport } from '../followup/groupReport';
import type { GroupObligation } from '../followup/obligation';
import type { Proof, Standing } from '../followup/standing';
import type { IsoDate } from '../mandate/answer';
import type { SnapshotContent } from '../mandate/snapshot';
import type { GroupSeats } from '../report/attendantsOn';
import { memberEvents } from './memberEvents';
import type { RoomEvent } from './roomEvent';

/** A text that is or was in force, with its decision. */
export interface DecidedText {
  readonly snapshotKey: string;
  readonly content: Pick<SnapshotContent, 'document'>;
  readonly bodyName: string;
  readonly decisionDate: IsoDate;
  readonly paragraph: string;
  /** Empty while it applies. */
  readonly withdrawnOn: IsoDate | '';
}

/** What is known of a group, as far as whoever asks may read it. */
export interface EventFacts {
  readonly texts: readonly DecidedText[];
  readonly roster: GroupSeats;
  readonly meetings: readonly GroupMeeting[];
  readonly reports: readonly GroupReport[];
  readonly obligations: readonly { readonly obligation: GroupObligation; readonly standing: Standing }[];
}

function ofText({ snapshotKey, content, bodyName, decisionDate, paragraph, withdrawnOn }: DecidedText): readonly RoomEvent[] {
  const { title } = content.document;
  return [
    { key: `established ${snapshotKey}`, date: decisionDate, kind: 'established', title, bodyName, paragraph },
    ...(withdrawnOn === '' ? [] : [{ key: `withdrawn ${snapshotKey}`, date: withdrawnOn, kind: 'withdrawn', title } as const])
  ];
}

/** Meetings and documents are told themselves, and what the roster shows by who comes and leaves. */
const toldByItself: readonly Proof['kind'][] = ['meeting', 'notes', 'plan', 'report', 'roster'];

function ofObligation({ obligation, standing }: EventFacts['obligations'][number]): readonly RoomEvent[] {
  const last = standing.proofs[standing.proofs.length - 1];
  const isMet = standing.state === 'met' || standing.state === 'attested';
  return last && isMet && !toldByItself.includes(last.kind)
    ? [{ key: `met ${obligation.key} ${last.key}`, date: last.date, kind: 'met', obligation, standing }]
    : [];
}

/** What has happened in a group by a day, the newest first. The same facts give the same events, with the same keys. */
export function eventsOf({ texts, roster, meetings, reports, obligations }: EventFacts, today: IsoDate): readonly RoomEvent[] {
  const events: readonly RoomEvent[] = [
    ...texts.flatMap(ofText),
    ...memberEvents(roster, today),
    ...meetings.filter(({ state }) => state === 'held').map((meeting) => ({ key: `held ${meeting.key}`, date: meeting.date, kind: 'held', meeting }) as const),
    ...reports
      .filter(({ state }) => state !== 'draft')
      .map((report) => ({ key: `delivered ${report.key}`, date: report.deliveredOn, kind: 'delivered', report }) as const),
    ...obligations.flatMap(ofObligation)
  ];
  return events.filter(({ date }) => date !== '' && date <= today).sort((one, other) => byText(other.date, one.date) || byText(one.key, other.key));
}
