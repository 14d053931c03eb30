import type { GroupMeeting } from '../../domain/followup/groupMeeting';
import type { StoredGroupMeeting } from '../ports/groupMeetings';
import type { Ports } from '../ports/ports';

/** What is known of a meeting before it. */
export type PlannedMeeting = Pick<GroupMeeting, 'key' | 'groupKey' | 'date' | 'time' | 'place' | 'link' | 'hostRegion' | 'agenda'>;

/**
 * Puts a meeting into the group's calendar. Safe to repeat with the same key; a change of one that is there is
 * `groupMeetings.save`.
 * @throws Failure `denied` to one who does not write for the group
 */
export const planMeeting = ({ groupMeetings }: Pick<Ports, 'groupMeetings'>, planned: PlannedMeeting): Promise<StoredGroupMeeting> =>
  groupMeetings.save({ ...planned, state: 'planned', attendance: [], notesKey: '', notesLink: '', version: '' });
