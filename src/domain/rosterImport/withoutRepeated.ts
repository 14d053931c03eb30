import { sharesADay } from '../roster/sharesADay';
import type { PlanWork, SeatedRow } from './planWork';
import { sameSeat } from './sameSeat';

/** Nobody sits twice on the same days as the same: a row that says what an earlier one does, or less, is refused. */
export function withoutRepeated({ refuse }: PlanWork, rows: readonly SeatedRow[]): readonly SeatedRow[] {
  const kept: SeatedRow[] = [];
  for (const seated of rows) {
    const { row, person } = seated;
    const earlier = kept.find(
      (other) =>
        other.person.key === person.key &&
        (other.row.seatKey === row.seatKey || other.row.seatKey === '' || row.seatKey === '') &&
        sameSeat(other.row, row) &&
        (row.from === '' || sharesADay(other.row, row))
    );
    if (earlier) refuse(row, { column: 'name', kind: 'repeated', value: String(earlier.row.number) });
    else kept.push(seated);
  }
  return kept;
}
