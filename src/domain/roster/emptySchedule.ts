import type { SeatSchedule } from './seatSchedule';

/** The schedule of a seat on which nobody has sat. */
export const emptySchedule: SeatSchedule = { confirmed: [], pending: null };
