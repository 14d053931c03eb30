import { applyChange } from '../roster/applyChange';
import { newSeatChange } from '../roster/newSeatChange';
import { problemsOfChange } from '../roster/problemsOfChange';
import type { Term } from '../roster/roster';
import type { SeatChange } from '../roster/seatChange';
import { sharesADay } from '../roster/sharesADay';
import { factsOfRow } from './factsOfRow';
import { fittingSeats } from './fittingSeats';
import type { PlannedRow } from './plannedRow';
import type { PlanWork, SeatedRow } from './planWork';
import { problemOfChange } from './problemOfChange';
import { rowKey } from './rowKey';
import type { SeatDraft } from './seatDraft';

interface FoundTerm {
  readonly draft: SeatDraft;
  readonly term: Term;
}

/** The person's term on a seat that fits: the one that begins on the row's day, else one on a day of the row's. */
function termOf({ drafts }: PlanWork, { row, person }: SeatedRow): FoundTerm | undefined {
  const own = fittingSeats(drafts, row).flatMap((draft) => draft.terms.filter(({ personKey }) => personKey === person.key).map((term) => ({ draft, term })));
  const isFree = ({ draft, term }: FoundTerm): boolean => !draft.claimed.has(term.key);
  const shares = ({ term }: FoundTerm): boolean => row.from === '' || sharesADay(term, row);
  return own.find(({ term }) => term.from === row.from) ?? [...own].reverse().find((found) => isFree(found) && shares(found));
}

/** New dates, where the row says other than the term: an empty cell says nothing. */
function adjusting({ row }: SeatedRow, term: Term): SeatChange | null {
  const [from, to] = [row.from || term.from, row.to || term.to];
  if (from === term.from && to === term.to) return null;
  return newSeatChange({ key: rowKey('adjust', term.key, from, to, term.to), adjust: { termKey: term.key, from, to, note: row.note || term.note } });
}

function outcomeOf(term: Term, change: SeatChange | null, hasMore: boolean): PlannedRow['outcome'] {
  const to = change?.adjust?.to ?? '';
  if (to !== '' && (term.to === '' || to < term.to)) return 'ended';
  return change !== null || hasMore ? 'changed' : 'unchanged';
}

/** A row about a term that is there already. @returns false when it is about no such term */
export function planKnownTerm(work: PlanWork, seated: SeatedRow): boolean {
  const found = termOf(work, seated);
  if (!found) return false;
  const { row, person, corrected } = seated;
  const { draft, term } = found;
  const earlier = draft.claimed.get(term.key);
  if (earlier !== undefined) {
    work.refuse(row, { column: 'name', kind: 'repeated', value: String(earlier) });
    return true;
  }
  draft.claimed.set(term.key, row.number);
  const change = adjusting(seated, term);
  const [problem] = change ? problemsOfChange(draft.seat, draft.schedule, change) : [];
  if (problem) {
    work.refuse(row, problemOfChange(problem, row));
    return true;
  }
  const dated: Term = change?.adjust ? { ...term, from: change.adjust.from, to: change.adjust.to, note: change.adjust.note } : term;
  const facts = factsOfRow(row, dated);
  const described = JSON.stringify({ ...dated, ...facts }) === JSON.stringify(dated) ? null : { ...dated, ...facts };
  if (change) {
    draft.schedule = { ...draft.schedule, confirmed: applyChange(draft.schedule.confirmed, change) };
    draft.terms = draft.terms.map((other) => (other.key === term.key ? dated : other));
  }
  const outcome = outcomeOf(term, change, described !== null || corrected !== null);
  work.keep({ number: row.number, outcome, seat: draft.seat, isNewSeat: false, person, change, described, corrected });
  return true;
}
