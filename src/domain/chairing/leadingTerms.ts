import type { IsoDate } from '../mandate/answer';
import { leadsGroup } from '../roster/leadsGroup';
import type { RosterIndex } from '../roster/rosterIndex';
import type { Seat, Term } from '../roster/roster';

/** A time on a seat of who leads. */
export interface LeadingTerm {
  readonly seat: Seat;
  readonly term: Term;
}

/** A group's terms as chair or convener that had begun by a date, the earliest first. */
export function leadingTerms(groupKey: string, index: RosterIndex, date: IsoDate): readonly LeadingTerm[] {
  return (index.seatsOfGroup.get(groupKey) ?? [])
    .filter(({ role }) => leadsGroup(role))
    .flatMap((seat) => (index.termsOfSeat.get(seat.key) ?? []).map((term) => ({ seat, term })))
    .filter(({ term }) => term.from <= date)
    .sort((one, other) => (one.term.from < other.term.from ? -1 : Number(one.term.from > other.term.from)));
}
