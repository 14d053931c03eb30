import fc from 'fast-check';
import type { IsoDate } from '../mandate/answer';
import { dayAfter } from '../calendar/calendarDate';
import { placesOf } from './placesOf';
import type { Person, Seat, SeatRole, Term } from './roster';
import { newPerson } from './newPerson';
import { newSeat } from './newSeat';
import { newTerm } from './newTerm';

const seat = (key: string, role: SeatRole = 'member', profession = ''): Seat =>
  newSeat({ key, groupKey: 'rag', regionKey: 'kalmar', role, profession });

const term = (seatKey: string, from: IsoDate, to: IsoDate | '', personKey = 'p1'): Term =>
  newTerm({ key: `${seatKey}-${from}`, seatKey, groupKey: 'rag', personKey, from, to });

const person = (key: string, name: string): Person => (newPerson({ key, name, title: '', organisation: '', email: '' }));
const today = '2026-03-12';
const people = [person('p1', 'Ådel Exempelsson'), person('p2', 'Zara Låtsas'), person('p3', 'Anna Påhitt')];
const placeOn = (date: IsoDate, ...terms: readonly Term[]): unknown => placesOf([seat('a')], terms, people, date, 6)[0];

describe('a region’s place', () => {
  it('is held from the first day of a term to its last', () => {
    const current = term('a', '2024-01-01', '2025-12-31');
    expect(placeOn('2023-12-31', current)).toMatchObject({ kind: 'vacant', since: '' });
    expect(placeOn('2024-01-01', current)).toMatchObject({ kind: 'held', person: 'Ådel Exempelsson' });
    expect(placeOn('2025-12-31', current)).toMatchObject({ kind: 'held', to: '2025-12-31' });
    expect(placeOn('2026-01-01', current)).toMatchObject({ kind: 'vacant', since: '2026-01-01' });
  });

  it('is vacant since the day after its last term, whatever lies ahead', () => {
    const past = [term('a', '2020-01-01', '2021-12-31'), term('a', '2022-01-01', '2024-02-29')];
    expect(placeOn(today, ...past, term('a', '2026-04-01', ''))).toMatchObject({ kind: 'vacant', since: '2024-03-01' });
  });

  it('ends soon when its last day lies within the months, both days included', () => {
    expect(placeOn(today, term('a', '2024-01-01', today))).toMatchObject({ endsSoon: true });
    expect(placeOn(today, term('a', '2024-01-01', '2026-09-12'))).toMatchObject({ endsSoon: true });
    expect(placeOn(today, term('a', '2024-01-01', '2026-09-13'))).toMatchObject({ endsSoon: false });
    expect(placeOn(today, term('a', '2024-01-01', ''))).toMatchObject({ endsSoon: false, to: '' });
    expect(placeOn('2025-08-31', term('a', '2024-01-01', '2026-02-28'))).toMatchObject({ endsSoon: true });
    expect(placeOn('2025-08-31', term('a', '2024-01-01', '2026-03-01'))).toMatchObject({ endsSoon: false });
  });

  it('shows the one who began last when terms overlap, and no name of a person not shown', () => {
    const overlap = [term('a', '2026-02-01', '', 'p2'), term('a', '2024-01-01', '', 'p1')];
    expect(placeOn(today, ...overlap)).toMatchObject({ person: 'Zara Låtsas' });
    expect(placeOn(today, term('a', '2024-01-01', '', 'hidden'))).toMatchObject({ kind: 'held', person: '' });
  });

  it('stands by role, then held before vacant, then in Swedish order', () => {
    const seats = [seat('e', 'member'), seat('d', 'member'), seat('c', 'member'), seat('b', 'member'), seat('a', 'chair')];
    const terms = [term('d', '2024-01-01', '', 'p1'), term('c', '2024-01-01', '', 'p2'), term('b', '2024-01-01', '', 'p3')];
    expect(placesOf(seats, terms, people, today, 6).map((place) => place.seat.key)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('is held or vacant for every seat, and never vacant since a day of somebody’s term', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((offset) => new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10));
    const terms = fc.array(
      fc.tuple(fc.constantFrom('a', 'b'), days, fc.option(days)).map(([key, from, to]) => term(key, from, to ?? ''))
    );
    fc.assert(
      fc.property(terms, days, (given, date) => {
        const places = placesOf([seat('a'), seat('b')], given, people, date, 6);
        expect(places).toHaveLength(2);
        for (const place of places) {
          const running = given.filter(({ seatKey, from, to }) => seatKey === place.seat.key && from <= date && (to === '' || to >= date));
          expect(place.kind).toBe(running.length > 0 ? 'held' : 'vacant');
          if (place.kind === 'vacant' && place.since !== '') {
            expect(place.since <= date).toBe(true);
            expect(given.some(({ seatKey, to }) => seatKey === place.seat.key && to !== '' && dayAfter(to) === place.since)).toBe(true);
          }
        }
      }),
      { seed: 6 }
    );
  });
});
