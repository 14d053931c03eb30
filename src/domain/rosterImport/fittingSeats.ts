import type { Seat, SeatRole } from '../roster/roster';
import { plainText } from './plainText';
import type { RosterRow } from './rosterRow';
import type { SeatDraft } from './seatDraft';

/** Which word is used for the one who leads is the family's choice. */
const leads = (role: SeatRole): boolean => role === 'chair' || role === 'convener';

const fits = ({ role, regionKey, organisation, profession }: Seat, row: RosterRow): boolean =>
  (role === row.role || (leads(role) && leads(row.role))) &&
  regionKey === row.regionKey &&
  (row.profession === '' || plainText(profession) === plainText(row.profession)) &&
  (row.seatFor === '' || plainText(organisation) === plainText(row.seatFor));

/** The seats that a row may be about; the one with its key where it gives one. */
export const fittingSeats = (drafts: readonly SeatDraft[], row: RosterRow): readonly SeatDraft[] =>
  drafts.filter(({ seat }) => fits(seat, row) && (row.seatKey === '' || seat.key === row.seatKey));
