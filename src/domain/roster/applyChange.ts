import { confirmedOf } from './confirmedOf';
import type { SeatChange } from './seatChange';
import type { ConfirmedTerm } from './seatSchedule';

/** A seat's confirmed terms after a change. What can be wrong with it is for `problemsOfChange` to say. */
export function applyChange(confirmed: readonly ConfirmedTerm[], { adjust, withdraw, begin }: SeatChange): readonly ConfirmedTerm[] {
  const kept = confirmed
    .filter(({ termKey }) => termKey !== withdraw)
    .map((term) => (adjust && term.termKey === adjust.termKey ? { ...term, from: adjust.from, to: adjust.to } : term));
  return begin ? [...kept, confirmedOf(begin)] : kept;
}
