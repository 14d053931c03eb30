import type { IsoDate } from '../mandate/answer';
import type { Person, Term } from './roster';

/** New dates, and the whole note, of a term that its seat has confirmed. */
export interface TermAdjustment {
  readonly termKey: string;
  readonly from: IsoDate;
  /** Last day; empty when open-ended. */
  readonly to: IsoDate | '';
  readonly note: string;
}

/** A change of who sits on a seat, with all that somebody else needs to complete it. */
export interface SeatChange {
  /** Client-made: what makes a repeat known. */
  readonly key: string;
  /** The term that ends, or gets other dates; null when none does. */
  readonly adjust: TermAdjustment | null;
  /** Key of a confirmed term that is taken back as if it had never been; empty for none. */
  readonly withdraw: string;
  /** The term that begins; null when none does. */
  readonly begin: Term | null;
  /** Who begins, when not on the rosters before; null otherwise. A seat keeps no name of somebody hidden, see `openChange`. */
  readonly person: Person | null;
}
