import type { RegionAttendance } from '../followup/groupMeeting';
import type { Seat } from '../roster/roster';
import type { Attendant } from './reportAnswer';

/** How many of each region's places were filled, by those who were called to a meeting. Places nobody knows any more are left out. */
export function attendanceCounts(people: readonly Attendant[], seats: readonly Seat[]): readonly RegionAttendance[] {
  const counts = new Map<string, RegionAttendance>();
  for (const { key, presence } of people) {
    const seat = seats.find((one) => one.key === key);
    if (seat) {
      const { present, seats: places } = counts.get(seat.regionKey) ?? { present: 0, seats: 0 };
      counts.set(seat.regionKey, { regionKey: seat.regionKey, present: present + Number(presence === 'present'), seats: places + 1 });
    }
  }
  return [...counts.values()];
}
