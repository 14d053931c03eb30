import type { Term } from '../roster/roster';
import { dayNumber } from './dayNumber';
import type { Period } from './fairness';

type Span = readonly [first: number, last: number];

const length = ([first, last]: Span): number => last - first + 1;

/** Days that any of the spans covers: a seat is held once, however many terms run over each other. */
function daysCovered(spans: Span[]): number {
  if (spans.length === 1 && spans[0]) return length(spans[0]);
  let [days, end] = [0, -Infinity];
  for (const [first, last] of spans.sort((one, other) => one[0] - other[0])) {
    if (last > end) days += length([Math.max(first, end + 1), last]);
    end = Math.max(end, last);
  }
  return days;
}

export interface HeldDays {
  /** By seat key; seats that nobody held are not there. */
  readonly bySeat: ReadonlyMap<string, number>;
  /** Terms whose dates cannot be read, or end before they begin. */
  readonly unread: number;
}

/** For how many days of a period each seat was held, the first and last day of a term included. */
export function heldDays(terms: readonly Term[], { from, to }: Period): HeldDays {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const spans = new Map<string, Span[]>();
  let unread = 0;
  for (const term of terms) {
    const begins = dayNumber(term.from);
    const ends = term.to === '' ? Infinity : dayNumber(term.to);
    if (!(begins <= ends)) {
      unread += 1;
    } else if (begins <= last && ends >= first) {
      const span: Span = [Math.max(begins, first), Math.min(ends, last)];
      const known = spans.get(term.seatKey);
      if (known) known.push(span);
      else spans.set(term.seatKey, [span]);
    }
  }
  return { bySeat: new Map([...spans].map(([seatKey, ofSeat]) => [seatKey, daysCovered(ofSeat)])), unread };
}
