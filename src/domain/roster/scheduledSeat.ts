import type { Seat } from './roster';
import type { SeatSchedule } from './seatSchedule';

/** A seat with its schedule; null for a seat from before seats kept one. */
export interface ScheduledSeat {
  readonly seat: Seat;
  readonly schedule: SeatSchedule | null;
}
