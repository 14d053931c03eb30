import type { GroupMeetings, StoredGroupMeeting } from '../../../application/ports/groupMeetings';
import { isDate, isLinkOrEmpty } from '../../../domain/approval/recordShape';
import type { GroupMeeting, RegionAttendance, SeatPresence } from '../../../domain/followup/groupMeeting';
import { groupMeetingStates, seatAttendances } from '../../../domain/followup/groupMeeting';
import { groupMeetings } from '../../../schema/lists/followup';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { saveKeyed } from '../rows/saveKeyed';
import { rowsOfGroups } from './rowsOfGroups';
import type { WriteGuard } from './writeGuard';

type Row = ReadRow<typeof groupMeetings>;

const placeOf = (stored: Partial<SeatPresence> | null): readonly SeatPresence[] => {
  const { seatKey, how } = stored ?? {};
  return typeof seatKey === 'string' && how !== undefined && seatAttendances.includes(how) ? [{ seatKey, how }] : [];
};

/** What can be read of a region's attendance; none of what is no count. */
function regionOf(stored: Partial<RegionAttendance> | null): readonly RegionAttendance[] {
  const { regionKey, present, seats, places } = stored ?? {};
  const bySeat = Array.isArray(places) ? { places: places.flatMap(placeOf) } : {};
  return typeof regionKey === 'string' && typeof present === 'number' && typeof seats === 'number' ? [{ regionKey, present, seats, ...bySeat }] : [];
}

function attendanceOf(stored: string | null): readonly RegionAttendance[] {
  try {
    const read: unknown = JSON.parse(stored || '[]');
    return Array.isArray(read) ? read.flatMap(regionOf) : [];
  } catch {
    return [];
  }
}

/** Nothing but a web address is ever led to. */
const webAddress = (stored: string | null): string => (isLinkOrEmpty(stored) ? (stored ?? '') : '');

/** None for a row whose day or state was spoilt by hand. */
function meetingOf(row: Row): readonly StoredGroupMeeting[] {
  const date = row.MeetingDate ?? '';
  const state = groupMeetingStates.find((known) => known === row.MeetingState);
  return state === undefined || !isDate(date)
    ? []
    : [
        {
          key: row.RowKey ?? '',
          groupKey: row.GroupKey ?? '',
          date,
          time: row.MeetingTime ?? '',
          place: row.Place ?? '',
          link: webAddress(row.MeetingLink),
          hostRegion: row.HostRegion ?? '',
          state,
          agenda: row.Agenda ?? '',
          attendance: attendanceOf(row.Attendance),
          notesKey: row.NotesKey ?? '',
          notesLink: webAddress(row.NotesLink),
          version: versionOf(row)
        }
      ];
}

/** A meeting as its row holds it, but for its key. */
export const groupMeetingValues = ({ groupKey, date, time, place, link, hostRegion, state, agenda, attendance, notesKey, notesLink }: GroupMeeting) => ({
  Title: date,
  GroupKey: groupKey,
  MeetingDate: date,
  MeetingTime: time,
  Place: place,
  MeetingLink: link,
  HostRegion: hostRegion,
  MeetingState: state,
  Agenda: agenda,
  Attendance: attendance.length === 0 ? '' : JSON.stringify(attendance),
  NotesKey: notesKey,
  NotesLink: notesLink
});

/** The groups' own meetings: a row each, in the group's folder. */
export function createGroupMeetings(site: SharePointSite, guard: WriteGuard): GroupMeetings {
  return {
    ofGroups: async (groupKeys) =>
      (await rowsOfGroups(site, groupMeetings, groupKeys))
        .flatMap(meetingOf)
        .sort((one, other) => one.date.localeCompare(other.date)),
    save: async (meeting) => {
      await guard();
      const row = { list: groupMeetings, folder: meeting.groupKey, keyColumn: 'RowKey', key: meeting.key, values: groupMeetingValues(meeting) } as const;
      return { ...meeting, version: versionOf(await saveKeyed(site, row, meeting.version)) };
    }
  };
}
