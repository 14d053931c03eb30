import type { Roster } from '../../../application/ports/rosterStore';
import { judgedTerms } from '../../../domain/interests/judgedTerms';
import { confirmedTerms } from '../../../domain/roster/confirmedTerms';
import type { Person } from '../../../domain/roster/roster';
import { whereAnyOf } from '../../../schema/derive/query';
import { seats, terms } from '../../../schema/lists/rosters';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsOfAny } from '../rows/readRows';
import { countingSeats, countingTerms } from './countingRoster';
import type { PeopleRows } from './peopleRows';
import { scheduledSeatOf, termOf } from './rosterRows';

/** The people's keys and all that are joined with them, and the rows of the terms under those keys, asked for together. */
async function termsOf(site: SharePointSite, { joinedWith }: PeopleRows, asked: readonly Person[]) {
  const keys = new Set<string>();
  const rows: ReadRow<typeof terms>[] = [];
  const unknown = (people: readonly Person[]): readonly string[] =>
    [...new Set(people.flatMap(({ key, samePersonAs }) => (samePersonAs ? [key, samePersonAs] : [key])))].filter((key) => !keys.has(key));
  for (let next = unknown(asked); next.length > 0; ) {
    next.forEach((key) => keys.add(key));
    const [found, joined] = await Promise.all([rowsOfAny(site, terms, whereAnyOf(terms, 'PersonKey', next)), joinedWith(next, asked)]);
    rows.push(...found);
    next = unknown(joined);
  }
  return { keys, rows };
}

/** The seats that people have held, with their terms; see the port. */
export async function heldBy(site: SharePointSite, people: PeopleRows, asked: readonly Person[], likely: readonly string[]): Promise<Pick<Roster, 'seats' | 'terms'>> {
  const [{ keys, rows }, likelyRows] = await Promise.all([termsOf(site, people, asked), rowsOfAny(site, seats, whereAnyOf(seats, 'GroupKey', likely))]);
  const elsewhere = [...new Set(rows.filter(({ GroupKey }) => !likely.includes(GroupKey ?? '')).map(({ SeatKey }) => SeatKey ?? ''))];
  const otherRows = elsewhere.length === 0 ? [] : await rowsOfAny(site, seats, whereAnyOf(seats, 'SeatKey', elsewhere));
  const known = countingSeats(site, [...likelyRows, ...otherRows]).map(scheduledSeatOf);
  const held = confirmedTerms(known, countingTerms(site, rows).map(termOf)).filter(({ personKey }) => keys.has(personKey));
  const withTerm = new Set(held.map(({ seatKey }) => seatKey));
  const seated = known.map(({ seat }) => seat).filter(({ key }) => withTerm.has(key));
  return { seats: seated, terms: judgedTerms({ seats: seated, terms: held, people: [], entries: [], clearances: [] }) };
}
