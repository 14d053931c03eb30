import { addedDraft } from './addedDraft';
import { fittingSeats } from './fittingSeats';
import type { PlanWork } from './planWork';
import type { RosterRow } from './rosterRow';

/** A row that names nobody: the seat is to be there. Each such row counts a seat that no other row is about, or the one it has the key of. */
export function planVacantSeat(work: PlanWork, row: RosterRow): void {
  const fitting = fittingSeats(work.drafts, row);
  const free = fitting.find(({ counted, claimed }) => row.seatKey !== '' || (!counted && claimed.size === 0));
  if (row.seatKey !== '' && !free) {
    work.refuse(row, { column: 'seatKey', kind: 'otherSeat', value: row.seatKey });
    return;
  }
  const ordinal = fitting.filter(({ counted }) => counted).length + 1;
  const draft = free ?? addedDraft(work, row, 'vacant', String(ordinal));
  draft.counted = true;
  const { seat, isNew } = draft;
  work.keep({
    number: row.number,
    outcome: isNew ? 'added' : 'unchanged',
    seat,
    isNewSeat: isNew,
    person: null,
    change: null,
    described: null,
    corrected: null
  });
}
