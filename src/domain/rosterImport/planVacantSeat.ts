import { addedDraft } from './addedDraft';
import { countSeat } from './countSeat';
import { fittingSeats } from './fittingSeats';
import type { PlanWork } from './planWork';
import type { RosterRow } from './rosterRow';

/** A row that names nobody, when all others are seated: it counts a seat that no other row is about, or a new one. */
export function planVacantSeat(work: PlanWork, row: RosterRow): void {
  const found = fittingSeats(work.drafts, row).find(({ counted, claimed }) => !counted && claimed.size === 0);
  countSeat(work, row, found ?? addedDraft(work, row, 'vacant'));
}
