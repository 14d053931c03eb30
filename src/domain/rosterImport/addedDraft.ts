import { emptySchedule } from '../roster/emptySchedule';
import { newSeatOf } from './newSeatOf';
import { plainText } from './plainText';
import type { PlanWork } from './planWork';
import { rowKey } from './rowKey';
import type { RosterRow } from './rosterRow';
import type { SeatDraft } from './seatDraft';

/**
 * A seat more, as the row describes it.
 * @param distinct what tells it apart from other new seats that are alike; the same whenever the row is read in
 */
export function addedDraft({ drafts }: PlanWork, row: RosterRow, ...distinct: readonly string[]): SeatDraft {
  const { groupKey, role, regionKey } = row;
  const keyNumbered = (ordinal: number): string =>
    rowKey('seat', groupKey, role, regionKey, plainText(row.seatFor), plainText(row.profession), ...distinct, String(ordinal));
  let ordinal = 1;
  // A seat that an earlier reading has made may have somebody else on it by now.
  while (drafts.some(({ seat }) => seat.key === keyNumbered(ordinal))) ordinal += 1;
  const key = keyNumbered(ordinal);
  const draft: SeatDraft = { seat: newSeatOf(row, key), isNew: true, schedule: emptySchedule, terms: [], claimed: new Map(), counted: false };
  drafts.push(draft);
  return draft;
}
