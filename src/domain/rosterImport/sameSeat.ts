import { leadsGroup } from '../roster/leadsGroup';
import { plainText } from './plainText';
import type { RosterRow } from './rosterRow';

type SeatFacts = Pick<RosterRow, 'role' | 'regionKey' | 'profession' | 'seatFor'>;

/** True for seats of the same role and region, for the same; what one leaves empty may be anything. */
export function sameSeat(one: SeatFacts, other: SeatFacts): boolean {
  const agree = (text: string, otherText: string): boolean => text === '' || otherText === '' || plainText(text) === plainText(otherText);
  return (
    (one.role === other.role || (leadsGroup(one.role) && leadsGroup(other.role))) &&
    one.regionKey === other.regionKey &&
    agree(one.profession, other.profession) &&
    agree(one.seatFor, other.seatFor)
  );
}
