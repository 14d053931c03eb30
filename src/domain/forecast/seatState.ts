import type { IsoDate } from '../mandate/answer';

/** How a seat stands on a day. */
export type SeatState =
  | { readonly kind: 'held'; readonly seatKey: string; readonly termKey: string }
  /** Somebody is on it whose interests have to be cleared and are not, or no longer that day: the seat is not active. */
  | { readonly kind: 'notCleared'; readonly seatKey: string; readonly termKey: string }
  /** With the first day without anybody; empty when the seat has never been filled. */
  | { readonly kind: 'vacant'; readonly seatKey: string; readonly since: IsoDate | '' };
