import type { StoredMeeting } from '../../../application/ports/meetingCalendar';
import { isDate } from '../../../domain/approval/recordShape';
import type { meetings } from '../../../schema/lists/meetings';
import type { ReadRow } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';

/** A row whose closing day was spoilt by hand closes on the meeting's own day. */
export const meetingOf = (row: ReadRow<typeof meetings>): StoredMeeting => {
  const date = row.MeetingDate ?? '';
  const papersBy = row.PapersBy ?? '';
  return {
    key: row.MeetingKey ?? '',
    body: row.BodyKey ?? '',
    date,
    papersBy: isDate(papersBy) ? papersBy : date,
    place: row.Place ?? '',
    version: versionOf(row)
  };
};
