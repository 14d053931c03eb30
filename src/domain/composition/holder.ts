import type { IsoDate } from '../mandate/answer';
import type { Seat, Term } from '../roster/roster';

/** Who sits on a seat and from which day, as findings tell it. */
export interface Holder {
  readonly seatKey: string;
  readonly personKey: string;
  /** Region of the seat; empty outside the regions. */
  readonly regionKey: string;
  readonly since: IsoDate | '';
}

export const holder = ({ key, regionKey }: Seat, { personKey, from }: Term): Holder => ({ seatKey: key, personKey, regionKey, since: from });
