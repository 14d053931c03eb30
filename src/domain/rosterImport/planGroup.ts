import { confirmedTerms } from '../roster/confirmedTerms';
import { groupOfPerson } from '../roster/groupOfPerson';
import type { Person } from '../roster/roster';
import { scheduleOf } from '../roster/scheduleOf';
import { correctedPerson } from './correctedPerson';
import type { GroupState } from './groupState';
import { planKnownTerm } from './planKnownTerm';
import { planNewTerm } from './planNewTerm';
import { planVacantSeat } from './planVacantSeat';
import { findPerson } from './findPerson';
import { newcomer } from './newcomer';
import type { PlannedImport } from './plannedImport';
import type { PlannedRow } from './plannedRow';
import type { PlanWork, SeatedRow } from './planWork';
import type { RosterRow } from './rosterRow';
import type { RowProblem } from './rowProblem';

/** The people of the rows. Somebody whom several rows name is one, and the first row says what there is to say of them. */
function withPeople({ people, refuse }: PlanWork, rows: readonly RosterRow[], mayCorrect: (person: Person) => boolean): readonly SeatedRow[] {
  const added = new Set<string>();
  const told = new Set<string>();
  return rows.flatMap((row) => {
    const found = findPerson(people, row);
    if (found.kind === 'wrong') {
      refuse(row, found.problem);
      return [];
    }
    const person = found.kind === 'known' ? found.person : newcomer(row, found.key);
    const corrected = found.kind === 'new' || told.has(person.key) || !mayCorrect(person) ? null : correctedPerson(person, row);
    told.add(person.key);
    if (found.kind === 'new') {
      people.push(person);
      added.add(person.key);
    }
    if (corrected) people.splice(people.indexOf(person), 1, corrected);
    return [{ row, person: corrected ?? person, isNewPerson: added.has(person.key), corrected }];
  });
}

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
  const seated = withPeople(work, known.filter(({ name }) => name !== ''), mayCorrect);
  const left = seated.filter((one) => !planKnownTerm(work, one));
  [...left].sort((one, other) => one.row.from.localeCompare(other.row.from) || one.row.number - other.row.number).forEach((one) => planNewTerm(work, one));
  known.filter(({ name }) => name === '').forEach((row) => planVacantSeat(work, row));
  return { rows: work.planned, wrong: work.wrong };
}
