import { countSeat } from './countSeat';
import { fittingSeats } from './fittingSeats';
import type { PlanWork } from './planWork';
import type { RosterRow } from './rosterRow';

/**
 * A row that names nobody, before anybody new is seated: it counts the seat it has the key of, or one on which nobody has
 * sat, which nobody new gets then.
 * @returns false when there is no such seat
 */
export function planEmptySeat(work: PlanWork, row: RosterRow): boolean {
  const fitting = fittingSeats(work.drafts, row);
  const found = fitting.find(({ counted, terms }) => row.seatKey !== '' || (!counted && terms.length === 0));
  if (found) countSeat(work, row, found);
  else if (row.seatKey !== '') work.refuse(row, { column: 'seatKey', kind: 'otherSeat', value: row.seatKey });
  return found !== undefined || row.seatKey !== '';
}
