import type { MeetingCalendar } from '../../../application/ports/meetingCalendar';
import { isDate } from '../../../domain/approval/recordShape';
import { whereFrom } from '../../../schema/derive/query';
import { meetings } from '../../../schema/lists/meetings';
import type { SharePointSite } from '../connection/site';
import { rowsWhere } from '../rows/readRows';
import { meetingOf } from './meetingRow';

/** The bodies' calendar: a row per meeting, a cancelled one too. */
export function createMeetingCalendarReading(site: SharePointSite): Pick<MeetingCalendar, 'from'> {
  return {
    from: async (day) => {
      const rows = await rowsWhere(site, meetings, whereFrom(meetings, 'MeetingDate', day));
      return rows
        .filter((row) => row.State !== 'cancelled' && isDate(row.MeetingDate))
        .map(meetingOf)
        .sort((one, other) => one.date.localeCompare(other.date));
    }
  };
}
