import type { RegionAttendance } from '../../domain/followup/groupMeeting';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { Failure } from '../ports/failure';
import type { StoredGroupMeeting } from '../ports/groupMeetings';
import type { Ports } from '../ports/ports';

/**
 * Says that a meeting has been held, and who was there.
 * @throws Failure `invalid` before its day, `conflict` when somebody else has changed it
 */
export async function holdMeeting(
  { groupMeetings, clock }: Pick<Ports, 'groupMeetings' | 'clock'>,
  meeting: StoredGroupMeeting,
  attendance: readonly RegionAttendance[]
): Promise<StoredGroupMeeting> {
  if (meeting.date > swedishDay(clock.now())) {
    throw new Failure('invalid', `The meeting of ${meeting.date} has not been held yet`);
  }
  return groupMeetings.save({ ...meeting, state: 'held', attendance });
}
