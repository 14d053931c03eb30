import type { PlanWork } from './planWork';
import type { RosterRow } from './rosterRow';
import type { SeatDraft } from './seatDraft';

/** A row that names nobody is about the seat, which stands empty as far as the file goes. */
export function countSeat(work: PlanWork, { number }: RosterRow, draft: SeatDraft): void {
  draft.counted = true;
  const { seat, isNew } = draft;
  const outcome = isNew ? 'added' : 'unchanged';
  work.keep({ number, outcome, seat, isNewSeat: isNew, person: null, change: null, described: null, corrected: null });
}
