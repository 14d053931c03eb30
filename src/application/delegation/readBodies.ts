import { countedDelegations } from '../../domain/approval/delegations';
import { daysAfter } from '../../domain/calendar/calendarDate';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { IsoDate } from '../../domain/mandate/answer';
import type { StoredMeeting } from '../ports/meetingCalendar';
import type { Ports } from '../ports/ports';
import { unlessHidden } from '../ports/unlessHidden';
import type { RecordingGroup } from './recordingGroups';
import { recordingGroups } from './recordingGroups';

/** The bodies that decide: who records for them, who stands in, and when they meet. */
export interface BodiesView {
  /** False for a reader, who sees nothing of this. */
  readonly participant: boolean;
  readonly groups: readonly RecordingGroup[];
  /** Meetings from a year back, by date. */
  readonly meetings: readonly StoredMeeting[];
  readonly mayChangeMeetings: boolean;
  /** Bodies whose decisions the user may record, and so delegate. */
  readonly decidesFor: readonly string[];
  /** The user's own account, in lower case. */
  readonly account: string;
  /** Names of all groups and bodies by key. */
  readonly names: ReadonlyMap<string, string>;
  /** In Sweden. */
  readonly today: IsoDate;
}

export type BodiesPorts = Pick<Ports, 'ledger' | 'decisionMakers' | 'meetings' | 'roster' | 'session' | 'clock'>;

const daysBack = 366;

/** Everything about the bodies, in two batches. @throws Failure */
export async function readBodies(ports: BodiesPorts): Promise<BodiesView> {
  const today = swedishDay(ports.clock.now());
  const [participant, all, entries, meetings, mayChangeMeetings, decidesFor, user, groups] = await Promise.all([
    ports.session.isParticipant(),
    ports.decisionMakers.all(),
    unlessHidden(ports.ledger.delegations(), null),
    ports.meetings.from(daysAfter(today, -daysBack)),
    ports.meetings.mayChange(),
    ports.session.decidingBodies(),
    ports.session.user(),
    ports.roster.groups()
  ]);
  return {
    participant,
    groups: recordingGroups(all, countedDelegations(entries ?? []), today),
    meetings,
    mayChangeMeetings,
    decidesFor,
    account: user.login.toLowerCase(),
    names: new Map(groups.map(({ key, name }) => [key, name])),
    today
  };
}
