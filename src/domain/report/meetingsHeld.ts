import { byText } from '../followup/byText';
import type { GroupMeeting, RegionAttendance } from '../followup/groupMeeting';
import type { ListItem } from '../mandate/answer';
import { swedishDate } from '../mandate/swedishDate';
import { regionNamed } from '../roster/regionNamed';

const count = (attendance: readonly RegionAttendance[], what: 'present' | 'seats'): number =>
  attendance.reduce((sum, region) => sum + region[what], 0);

const regionLine = ({ regionKey, present, seats }: RegionAttendance): string =>
  `${regionKey === '' ? 'utanför regionerna' : regionNamed(regionKey)} ${present} av ${seats}`;

function lineOf({ date, place, attendance }: GroupMeeting): string {
  const where = place.trim() === '' ? '' : `, ${place.trim()}`;
  if (attendance.length === 0) return `${swedishDate(date)}${where}`;
  return `${swedishDate(date)}${where}: ${count(attendance, 'present')} av ${count(attendance, 'seats')} platser (${attendance.map(regionLine).join(', ')})`;
}

/** A line for each meeting that was held in a period, the earliest first. @param from first day @param to last day */
export const meetingsHeld = (meetings: readonly GroupMeeting[], from: string, to: string): readonly ListItem[] =>
  meetings
    .filter(({ state, date }) => state === 'held' && date >= from && date <= to)
    .sort((one, other) => byText(one.date, other.date))
    .map((meeting) => ({ key: meeting.key, text: lineOf(meeting) }));
