import type { IsoDate } from '../mandate/answer';
import { dayAfter } from '../calendar/calendarDate';
import { isCurrent } from '../roster/currentTerm';
import type { Term } from '../roster/roster';
import type { SeatState } from './seatState';

/**
 * How a seat that stands so on a day will stand on a later one: its terms' beginnings and ends in between are gone through
 * as they come, so that a seat on which nothing happens costs nothing.
 *
 * @param terms - the seat's terms, the earliest begun first
 */
export function seatStateAfter(state: SeatState, terms: readonly Term[], from: IsoDate, until: IsoDate): SeatState {
  const { seatKey } = state;
  const beginnings = terms.filter((term) => term.from > from && term.from <= until).map((term) => ({ date: term.from, begins: true, term }));
  // Who leaves is gone the day after the last one.
  const ends = terms.filter(({ to }) => to !== '' && to >= from && to < until).map((term) => ({ date: dayAfter(term.to), begins: false, term }));
  const happens = [...beginnings, ...ends].sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  if (happens.length === 0) return state;
  const running = new Map(terms.filter((term) => isCurrent(term, from)).map((term) => [term.key, term]));
  let lastLeft = state.kind === 'vacant' ? state.since : '';
  for (const { date, begins, term } of happens) {
    if (begins) {
      running.set(term.key, term);
    } else {
      running.delete(term.key);
      lastLeft = date;
    }
  }
  const holds = [...running.values()].reduce<Term | null>((latest, term) => (latest === null || term.from > latest.from ? term : latest), null);
  return holds ? { kind: 'held', seatKey, termKey: holds.key } : { kind: 'vacant', seatKey, since: lastLeft };
}
