import type { IsoDate } from '../mandate/answer';
import type { SeatChange } from './seatChange';

/** A term that its seat has confirmed. Its dates decide, whatever the term's own row says. */
export interface ConfirmedTerm {
  readonly termKey: string;
  readonly personKey: string;
  readonly from: IsoDate | '';
  /** Last day; empty when open-ended. */
  readonly to: IsoDate | '';
}

/** Who sits on a seat and when, as the seat itself keeps it: one write with the row's ETag decides. */
export interface SeatSchedule {
  readonly confirmed: readonly ConfirmedTerm[];
  /** A change that has begun and is neither confirmed nor taken back; null when there is none. */
  readonly pending: SeatChange | null;
}
