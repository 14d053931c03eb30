import { seatsOn } from '../roster/seatsOn';
import type { Standing } from './standing';

/** Keys of the people who sit in another group that day; null when the rosters hold no seats of it, so that nothing can be said. */
export function sitting(groupKey: string, { index, date }: Standing): ReadonlySet<string> | null {
  const seats = seatsOn(groupKey, index, date);
  return seats.length === 0 ? null : new Set(seats.flatMap(({ term }) => (term ? [term.personKey] : [])));
}
