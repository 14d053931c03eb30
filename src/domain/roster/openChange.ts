import type { SeatChange } from './seatChange';
import { withoutName } from './withoutName';

/** A change as everybody may read it on the seat: without the name of a hidden person. */
export const openChange = (change: SeatChange): SeatChange =>
  change.person === null || change.person.isPublic ? change : { ...change, person: withoutName(change.person) };
