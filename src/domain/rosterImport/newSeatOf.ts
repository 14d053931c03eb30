import { newSeat } from '../roster/newSeat';
import type { Seat } from '../roster/roster';
import type { RosterRow } from './rosterRow';

/** A seat as a row describes it; those who take part without being members have no vote unless the row says so. */
export const newSeatOf = ({ groupKey, regionKey, seatFor, role, profession, votes, required }: RosterRow, key: string): Seat =>
  newSeat({
    key,
    groupKey,
    regionKey,
    organisation: seatFor,
    role,
    profession,
    votes: votes ?? (role !== 'coOpted' && role !== 'processSupport'),
    requirement: required === false ? 'wished' : 'required'
  });
