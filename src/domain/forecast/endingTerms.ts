import type { IsoDate } from '../mandate/answer';
import { dayAfter } from '../calendar/calendarDate';
import { currentTerm } from '../roster/currentTerm';
import type { Seat, Term } from '../roster/roster';
import type { EndingTerm } from './forecast';

function followedBy(terms: readonly Term[], { to, personKey }: Term): EndingTerm['followedBy'] {
  const next = currentTerm(terms, dayAfter(to));
  if (next === null) return 'nobody';
  return next.personKey === personKey ? 'samePerson' : 'otherPerson';
}

/** A seat's terms whose last day is from the first date to the day before the second: those it will have lost by then. */
export function endingTerms(seat: Seat, terms: readonly Term[], from: IsoDate, until: IsoDate): readonly EndingTerm[] {
  return terms
    .filter(({ to }) => to !== '' && from <= to && to < until)
    .map((term) => ({
      termKey: term.key,
      seatKey: seat.key,
      groupKey: seat.groupKey,
      personKey: term.personKey,
      to: term.to,
      followedBy: followedBy(terms, term)
    }));
}
