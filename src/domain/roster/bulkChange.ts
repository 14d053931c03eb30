import { dayAfter } from '../calendar/calendarDate';
import type { BulkWish } from './bulkWish';
import type { ChangeProblem } from './changeProblem';
import { newSeatChange } from './newSeatChange';
import { newTerm } from './newTerm';
import { problemsOfChange } from './problemsOfChange';
import type { Term } from './roster';
import type { ScheduledSeat } from './scheduledSeat';
import { scheduleOf } from './scheduleOf';
import type { SeatChange } from './seatChange';

export type BulkChange =
  | { readonly kind: 'change'; readonly change: SeatChange }
  /** The term says so already, or has no last day to go on from. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly problem: ChangeProblem['kind'] };

/** The same wish gives the same key for the same term: a repeat is known. */
function changeOf(term: Term, wish: BulkWish): SeatChange | null {
  if (wish.kind === 'end') {
    const key = `end-${wish.on}-${term.key}`;
    return term.to === wish.on ? null : newSeatChange({ key, adjust: { termKey: term.key, from: term.from, to: wish.on, note: term.note } });
  }
  if (term.to === '') return null;
  const { to, appointedBy, appointedOn, paragraph } = wish;
  const { seatKey, groupKey, personKey, interests, interestsUntil } = term;
  const from = dayAfter(term.to);
  const key = `extend-${from}-${to}-${term.key}`;
  return newSeatChange({
    key,
    begin: newTerm({ key, seatKey, groupKey, personKey, from, to, appointedBy, appointedOn, paragraph, interests, interestsUntil })
  });
}

/**
 * What a wish for several seats means for one of them, by the rules of a single change. Appointing anew begins a term of its
 * own after the one that is: the first decision stays readable.
 *
 * @param term - the one that runs on the seat
 * @param terms - the rows of the seat's terms
 */
export function bulkChange(scheduled: ScheduledSeat, terms: readonly Term[], term: Term, wish: BulkWish): BulkChange {
  const change = changeOf(term, wish);
  if (change === null) return { kind: 'nothing' };
  const [problem] = problemsOfChange(scheduled.seat, scheduleOf(scheduled, terms), change);
  if (problem?.kind === 'misplacedTerm') return { kind: 'nothing' };
  return problem ? { kind: 'refused', problem: problem.kind } : { kind: 'change', change };
}
