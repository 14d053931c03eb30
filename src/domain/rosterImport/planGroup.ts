import { confirmedTerms } from '../roster/confirmedTerms';
import { groupOfPerson } from '../roster/groupOfPerson';
import type { Person } from '../roster/roster';
import { scheduleOf } from '../roster/scheduleOf';
import type { GroupState } from './groupState';
import { inPlanningOrder } from './inPlanningOrder';
import { planEmptySeat } from './planEmptySeat';
import { planKnownTerm } from './planKnownTerm';
import { planNewTerm } from './planNewTerm';
import { planVacantSeat } from './planVacantSeat';
import type { PlannedImport } from './plannedImport';
import type { PlannedRow } from './plannedRow';
import type { PlanWork } from './planWork';
import type { RosterRow } from './rosterRow';
import type { RowProblem } from './rowProblem';
import { seatPeople } from './seatPeople';
import { withoutRepeated } from './withoutRepeated';

function startWork({ group, seats, terms, people }: GroupState): PlanWork & { readonly planned: PlannedRow[]; readonly wrong: PlannedImport['wrong'] } {
  const planned: PlannedRow[] = [];
  const wrong: { readonly number: number; readonly problems: readonly RowProblem[] }[] = [];
  return {
    group,
    planned,
    wrong,
    people: [...people],
    drafts: seats.map((scheduled) => ({
      seat: scheduled.seat,
      isNew: false,
      schedule: scheduleOf(scheduled, terms),
      terms: confirmedTerms([scheduled], terms),
      claimed: new Map(),
      counted: false
    })),
    keep: (row) => planned.push(row),
    refuse: ({ number }, problem) => wrong.push({ number, problems: [problem] })
  };
}

/**
 * Lays the rows of one group beside its roster. First those about terms that are there, so that nobody is put on a seat
 * that another row keeps; then those who are new, the earliest first; last the seats that stand empty.
 */
export function planGroup(state: GroupState, rows: readonly RosterRow[]): PlannedImport {
  const work = startWork(state);
  const known = rows.filter((row) => {
    if (row.seatKey === '' || work.drafts.some(({ seat }) => seat.key === row.seatKey)) return true;
    work.refuse(row, { column: 'seatKey', kind: 'unknownSeat', value: row.seatKey });
    return false;
  });
  const mayCorrect = ({ key }: Person): boolean => state.keepsAll || groupOfPerson(key) === state.group.key;
  const seated = seatPeople(work, known.filter(({ name }) => name !== ''), mayCorrect);
  const left = withoutRepeated(work, seated).filter((one) => !planKnownTerm(work, one));
  const unseated = known.filter(({ name }) => name === '').sort(inPlanningOrder).filter((row) => !planEmptySeat(work, row));
  [...left].sort((one, other) => inPlanningOrder(one.row, other.row)).forEach((one) => planNewTerm(work, one));
  unseated.forEach((row) => planVacantSeat(work, row));
  return { rows: work.planned, wrong: work.wrong };
}
