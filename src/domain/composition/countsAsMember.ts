import type { Seat, SeatRole } from '../roster/roster';
import type { RosterRules } from './rosterRules';

const members: ReadonlySet<SeatRole> = new Set<SeatRole>(['chair', 'convener', 'viceChair', 'member']);

/** True for a seat whose holder is a member of the group for its region; those on national assignments are when the rules count them so. */
export function countsAsMember({ role }: Seat, { nationalRepresentatives }: RosterRules): boolean {
  return members.has(role) || (role === 'nationalRepresentative' && nationalRepresentatives === 'region');
}
