import { swedishDay } from '../../domain/calendar/swedishDay';
import type { IsoDate } from '../../domain/mandate/answer';
import type { GroupProfile } from '../../domain/roster/groupProfile';
import type { Group } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';

/** The groups there are, and those that one writes for. */
export interface GroupsAtHand {
  /** By name; regions as such, which nobody sits in, are left out. */
  readonly groups: readonly Group[];
  /** Keys of groups that are closed. */
  readonly closed: ReadonlySet<string>;
  readonly writesFor: readonly string[];
  readonly today: IsoDate;
}

const isClosed = ({ closing }: GroupProfile): boolean => closing !== null;

/** One batch. @throws Failure */
export async function readGroupsAtHand({ roster, session, clock }: Pick<Ports, 'roster' | 'session' | 'clock'>): Promise<GroupsAtHand> {
  const [groups, profiles, writesFor] = await Promise.all([roster.groups(), roster.profiles(), session.writingGroups()]);
  const closed = new Set(profiles.filter(isClosed).map(({ groupKey }) => groupKey));
  return { groups: groups.filter(({ kind }) => kind !== 'region'), closed, writesFor, today: swedishDay(clock.now()) };
}
