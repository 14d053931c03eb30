import type { Seat } from '../../../domain/roster/roster';

/** What a seat is for. */
export type SeatDraft = Omit<Seat, 'key' | 'groupKey'>;
