import { plainText } from './plainText';
import type { RosterRow } from './rosterRow';
import { sameSeat } from './sameSeat';
import type { SeatDraft } from './seatDraft';

/** The seats that a row may be about: those that are as it says, or the one with its key where it gives one. */
export const fittingSeats = (drafts: readonly SeatDraft[], row: RosterRow): readonly SeatDraft[] =>
  drafts.filter(
    ({ seat }) =>
      sameSeat(row, { ...seat, seatFor: seat.organisation }) &&
      (row.profession === '' || plainText(row.profession) === plainText(seat.profession)) &&
      (row.seatFor === '' || plainText(row.seatFor) === plainText(seat.organisation)) &&
      (row.seatKey === '' || seat.key === row.seatKey)
  );
