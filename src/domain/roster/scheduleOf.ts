import { confirmedOf } from './confirmedOf';
import { confirmedTerms } from './confirmedTerms';
import type { Term } from './roster';
import type { ScheduledSeat } from './scheduledSeat';
import type { SeatSchedule } from './seatSchedule';

/** A seat's schedule; for a seat from before seats kept one, all its terms as confirmed. */
export const scheduleOf = ({ seat, schedule }: ScheduledSeat, terms: readonly Term[]): SeatSchedule =>
  schedule ?? { confirmed: confirmedTerms([{ seat, schedule }], terms).map(confirmedOf), pending: null };
