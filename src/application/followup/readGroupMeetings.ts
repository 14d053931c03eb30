import type { GroupCalendars } from '../ports/groupCalendars';
import type { StoredGroupMeeting } from '../ports/groupMeetings';
import type { Ports } from '../ports/ports';

export interface ToldMeetings {
  /** By date. */
  readonly meetings: readonly StoredGroupMeeting[];
  /** False for a reader, who sees no meetings. */
  readonly isTold: boolean;
  /** Null while nobody has made one. */
  readonly calendar: Awaited<ReturnType<GroupCalendars['of']>>;
}

/** A group's meetings and the calendar others subscribe to, in one batch. @throws Failure */
export async function readGroupMeetings(
  { groupMeetings, groupCalendars, session }: Pick<Ports, 'groupMeetings' | 'groupCalendars' | 'session'>,
  groupKey: string
): Promise<ToldMeetings> {
  const [meetings, isTold, calendar] = await Promise.all([groupMeetings.ofGroups([groupKey]), session.isParticipant(), groupCalendars.of(groupKey)]);
  return { meetings, isTold, calendar };
}
