import type { Seat } from './roster';

/** Keys of the regions with a seat in each group, by group key; seats outside the regions give none. */
export function regionsBySeat(seats: readonly Pick<Seat, 'groupKey' | 'regionKey'>[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { groupKey, regionKey } of seats) {
    const known = found.get(groupKey) ?? [];
    if (regionKey !== '' && !known.includes(regionKey)) found.set(groupKey, [...known, regionKey]);
  }
  return found;
}
