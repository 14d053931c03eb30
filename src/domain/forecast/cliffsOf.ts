import type { IsoDate } from '../mandate/answer';
import { daysAfter } from '../calendar/calendarDate';
import { currentTerm } from '../roster/currentTerm';
import type { RosterIndex } from '../roster/rosterIndex';
import type { Seat } from '../roster/roster';
import type { Cliff, CliffRule } from './cliff';
import type { EndingTerm } from './forecast';

const byDay = (one: EndingTerm, other: EndingTerm): number => (one.to < other.to ? -1 : Number(one.to > other.to));

/** The ends parted into rows that each lie within the days, from the earliest on. */
function together(ending: readonly EndingTerm[], withinDays: number): readonly (readonly EndingTerm[])[] {
  const rows: EndingTerm[][] = [];
  for (const end of [...ending].sort(byDay)) {
    const row = rows[rows.length - 1];
    if (row && end.to <= daysAfter(row[0].to, withinDays)) row.push(end);
    else rows.push([end]);
  }
  return rows;
}

const heldOn = (seats: readonly Seat[], index: RosterIndex, date: IsoDate): number =>
  seats.filter(({ key }) => currentTerm(index.termsOfSeat.get(key) ?? [], date) !== null).length;

/** Where so many of those on the seats leave together that the rule calls it a cliff. Whoever goes on for another term does not leave. */
export function cliffsOf(seats: readonly Seat[], index: RosterIndex, ending: readonly EndingTerm[], rule: CliffRule): readonly Cliff[] {
  const leaving = ending.filter(({ followedBy }) => followedBy !== 'samePerson');
  if (leaving.length < rule.leastCount) return [];
  return together(leaving, rule.withinDays)
    .filter(({ length }) => length >= rule.leastCount)
    .map((row) => ({ from: row[0].to, to: row[row.length - 1].to, termKeys: row.map(({ termKey }) => termKey), of: heldOn(seats, index, row[0].to) }))
    .filter(({ termKeys, of }) => termKeys.length >= rule.leastShare * of);
}
