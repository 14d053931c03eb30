import type { SeatChange } from '../../domain/roster/seatChange';
import { Failure, isPassing } from '../ports/failure';
import type { Ports } from '../ports/ports';
import type { StoredSeat } from '../ports/seatEditor';
import type { MemberOutcome } from './changeMember';
import { changeMember } from './changeMember';

/** A seat with the change that it is to get. */
export interface ChangingSeat {
  readonly stored: StoredSeat;
  readonly change: SeatChange;
}

/** What became of a seat: the outcome of its change, why the server would not, or nothing because the network was lost before. */
export type ChangedSeat = { readonly seatKey: string } & (
  | { readonly kind: MemberOutcome['kind'] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'left' }
);

/**
 * Changes several seats, one after the other, each by itself: one that cannot be changed holds up no other. Safe to repeat.
 * @param onSeat told of each seat when it is known what became of it
 */
export async function changeSeats(
  ports: Pick<Ports, 'seatEditor'>,
  seats: readonly ChangingSeat[],
  onSeat: (result: ChangedSeat) => void
): Promise<void> {
  let isLost = false;
  for (const { stored, change } of seats) {
    const { key: seatKey } = stored.seat;
    if (isLost) {
      onSeat({ seatKey, kind: 'left' });
      continue;
    }
    try {
      onSeat({ seatKey, kind: (await changeMember(ports, stored, change)).kind });
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      isLost = isPassing(failure);
      onSeat({ seatKey, kind: 'failed', failure });
    }
  }
}
