import { isCleared } from '../interests/isCleared';
import type { IsoDate } from '../mandate/answer';
import type { Term } from '../roster/roster';
import type { SeatState } from './seatState';

/** The state of a seat, on a date, of a group that demands cleared interests. */
export function clearedState(state: SeatState, terms: readonly Term[], date: IsoDate): SeatState {
  if (state.kind !== 'held') return state;
  const { seatKey, termKey } = state;
  const term = terms.find(({ key }) => key === termKey);
  return term && !isCleared(term, date) ? { kind: 'notCleared', seatKey, termKey } : state;
}
