import type { Seat } from './roster';

/** A seat as it begins: for a member who votes, and missed while it is empty. */
export function newSeat(given: Pick<Seat, 'key' | 'groupKey'> & Partial<Seat>): Seat {
  return { regionKey: '', organisation: '', role: 'member', profession: '', votes: true, requirement: 'required', ...given };
}
