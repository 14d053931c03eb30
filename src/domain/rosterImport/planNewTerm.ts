import { applyChange } from '../roster/applyChange';
import { memberChange } from '../roster/memberChange';
import { problemsOfChange } from '../roster/problemsOfChange';
import type { Term } from '../roster/roster';
import type { SeatChange } from '../roster/seatChange';
import { sharesADay } from '../roster/sharesADay';
import { addedDraft } from './addedDraft';
import { factsOfRow } from './factsOfRow';
import { fittingSeats } from './fittingSeats';
import type { PlanWork, SeatedRow } from './planWork';
import { problemOfChange } from './problemOfChange';
import { rowKey } from './rowKey';
import type { RosterRow } from './rosterRow';
import type { RowProblem } from './rowProblem';
import type { SeatDraft } from './seatDraft';

const isFree = ({ terms }: SeatDraft, row: RosterRow): boolean => terms.every((term) => !sharesADay(term, row));

/** The day its last term before the row's ended; empty when nobody has sat there. */
const leftOn = ({ terms }: SeatDraft, { from }: RosterRow): string => terms.reduce((latest, { to }) => (to !== '' && to < from && to > latest ? to : latest), '');

/** True when the row's person takes over from the only one who is in the way, and who is in no row of the file. */
function succeeds({ terms, claimed }: SeatDraft, row: RosterRow): boolean {
  const inTheWay = terms.filter((term) => sharesADay(term, row));
  const [term, ...more] = inTheWay;
  return term !== undefined && more.length === 0 && term.from < row.from && !claimed.has(term.key);
}

type Choice = { readonly draft: SeatDraft } | { readonly problem: RowProblem };

/** The seat that was left last before the row begins, else the one where somebody is succeeded, else a new one. */
function choose(work: PlanWork, { row, person }: SeatedRow): Choice {
  const fitting = fittingSeats(work.drafts, row).filter(({ counted }) => !counted || row.seatKey !== '');
  const [free] = fitting.filter((draft) => isFree(draft, row)).sort((one, other) => leftOn(other, row).localeCompare(leftOn(one, row)));
  if (free) return { draft: free };
  const [succeeded, ...more] = fitting.filter((draft) => succeeds(draft, row));
  if (succeeded && more.length === 0) return { draft: succeeded };
  if (succeeded) return { problem: { column: 'seatKey', kind: 'severalSeats', value: String(more.length + 1) } };
  if (row.seatKey === '') return { draft: addedDraft(work, row, person.key, row.from) };
  return fitting.length === 0
    ? { problem: { column: 'seatKey', kind: 'otherSeat', value: row.seatKey } }
    : { problem: { column: 'from', kind: 'overlap', value: row.from } };
}

const nothing: Pick<Term, 'appointedBy' | 'appointedOn' | 'paragraph' | 'note'> = { appointedBy: '', appointedOn: '', paragraph: '', note: '' };

/** The change by which the row's person comes to sit on the seat; whoever sits there then leaves the day before. */
function beginning({ seat, schedule, terms }: SeatDraft, { row, person, isNewPerson }: SeatedRow): SeatChange {
  const { from, to } = row;
  const facts = factsOfRow(row, nothing);
  const key = rowKey('term', seat.key, person.key, from, to, ...Object.values(facts));
  return memberChange({ seat, schedule }, terms, { key, personKey: person.key, person: isNewPerson ? person : null, from, to, facts, endingNote: '' });
}

/** A row about somebody who is to be put on a seat. */
export function planNewTerm(work: PlanWork, seated: SeatedRow): void {
  const { row, person, corrected } = seated;
  if (row.from === '') {
    work.refuse(row, { column: 'from', kind: 'missing', value: '' });
    return;
  }
  const choice = choose(work, seated);
  if ('problem' in choice) {
    work.refuse(row, choice.problem);
    return;
  }
  const { draft } = choice;
  const change = beginning(draft, seated);
  const [problem] = problemsOfChange(draft.seat, draft.schedule, change);
  if (problem) {
    work.refuse(row, problemOfChange(problem, row));
    return;
  }
  draft.schedule = { ...draft.schedule, confirmed: applyChange(draft.schedule.confirmed, change) };
  draft.terms = [
    ...draft.terms.map((term) => (term.key === change.adjust?.termKey ? { ...term, to: change.adjust.to } : term)),
    ...(change.begin ? [change.begin] : [])
  ];
  if (change.begin) draft.claimed.set(change.begin.key, row.number);
  work.keep({ number: row.number, outcome: 'added', seat: draft.seat, isNewSeat: draft.isNew, person, change, described: null, corrected });
}
