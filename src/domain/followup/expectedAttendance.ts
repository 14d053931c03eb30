import type { IsoDate } from '../mandate/answer';
import { isCurrent } from '../roster/currentTerm';
import type { Seat, Term } from '../roster/roster';
import { swedishOrder } from '../roster/swedishOrder';
import type { RegionAttendance } from './groupMeeting';

/** Regions with the places that are held on a day, nobody present yet; places outside the regions together, last. */
export function expectedAttendance(seats: readonly Seat[], terms: readonly Term[], date: IsoDate): readonly RegionAttendance[] {
  const held = new Set(terms.filter((term) => isCurrent(term, date)).map(({ seatKey }) => seatKey));
  const counts = new Map<string, number>();
  for (const { key, regionKey } of seats) {
    if (held.has(key)) counts.set(regionKey, (counts.get(regionKey) ?? 0) + 1);
  }
  return [...counts]
    .map(([regionKey, count]) => ({ regionKey, present: 0, seats: count }))
    .sort((one, other) => Number(one.regionKey === '') - Number(other.regionKey === '') || swedishOrder(one.regionKey, other.regionKey));
}
