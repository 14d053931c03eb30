import * as fc from 'fast-check';
import { daysAfter } from '../calendar/calendarDate';
import { indexRoster } from '../roster/indexRoster';
import { newSeat } from '../roster/newSeat';
import { newTerm } from '../roster/newTerm';
import type { RosterIndex } from '../roster/rosterIndex';
import type { InterestStatus, Seat, Term } from '../roster/roster';
import { clearedState } from './clearedState';
import { forecastSeats } from './forecastSeats';
import { seatStateOn } from './seatStateOn';

/** Around a leap day and a change of year, so close together that ends and beginnings meet, overlap and leave gaps. */
const day = fc.integer({ min: 0, max: 90 }).map((days) => daysAfter('2027-12-15', days));

/** A term may lack either date, and may end before it begins. */
const term = fc.record({
  seat: fc.constantFrom('a', 'b', 'c'),
  person: fc.constantFrom('p', 'q'),
  from: fc.oneof({ weight: 9, arbitrary: day }, fc.constant('')),
  to: fc.oneof({ weight: 4, arbitrary: day }, fc.constant('')),
  interests: fc.constantFrom<InterestStatus>('none', 'cleared', 'conditions', 'hindered', 'unconfirmed'),
  interestsUntil: fc.oneof({ weight: 4, arbitrary: day }, fc.constant(''))
});

const seats: readonly Seat[] = ['a', 'b', 'c'].map((key) => newSeat({ key, groupKey: 'g' }));

const roster: fc.Arbitrary<RosterIndex> = fc.array(term, { maxLength: 16 }).map((rows) =>
  indexRoster({
    groups: [],
    people: [],
    seats,
    terms: rows.map(({ seat, person, ...more }, place) => newTerm({ key: `t${place}`, seatKey: seat, groupKey: 'g', personKey: person, ...more }))
  })
);

const cliff = { leastCount: 2, leastShare: 0.5, withinDays: 0 };

describe('a forecast', () => {
  it('for a day is the state computed on that day', () => {
    fc.assert(
      fc.property(roster, day, fc.nat({ max: 90 }), (index, from, days) => {
        const until = daysAfter(from, days);
        const computed = seats.map(({ key }) => seatStateOn(key, index.termsOfSeat.get(key) ?? [], until));
        expect(forecastSeats(seats, index, { from, until, cliff }).seats).toEqual(computed);
      }),
      { numRuns: 1000 }
    );
  });

  it('has a seat inactive on that day exactly when its holder is not cleared then, where it is demanded', () => {
    fc.assert(
      fc.property(roster, day, fc.nat({ max: 90 }), (index, from, days) => {
        const until = daysAfter(from, days);
        const termsOf = (key: string): readonly Term[] => index.termsOfSeat.get(key) ?? [];
        const computed = seats.map(({ key }) => clearedState(seatStateOn(key, termsOf(key), until), termsOf(key), until));
        const told = forecastSeats(seats, index, { from, until, cliff, isClearanceDemanded: () => true }).seats;
        expect(told).toEqual(computed);
        const held = told.flatMap((state) => (state.kind === 'held' ? termsOf(state.seatKey).filter(({ key }) => key === state.termKey) : []));
        for (const { interests, interestsUntil } of held) {
          expect(['cleared', 'conditions']).toContain(interests);
          expect(interestsUntil === '' || interestsUntil >= until).toBe(true);
        }
      })
    );
  });

  it('tells each end within its days once, and no other', () => {
    fc.assert(
      fc.property(roster, day, fc.nat({ max: 90 }), (index, from, days) => {
        const until = daysAfter(from, days);
        const told = forecastSeats(seats, index, { from, until, cliff }).ending.map(({ termKey }) => termKey);
        const ended = [...index.termsOfSeat.values()].flat().filter(({ to }) => to !== '' && to >= from && to < until);
        expect([...told].sort()).toEqual(ended.map(({ key }) => key).sort());
      })
    );
  });

  it('made in two steps is the forecast made at once', () => {
    fc.assert(
      fc.property(roster, day, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (index, from, first, second) => {
        const middle = daysAfter(from, first);
        const until = daysAfter(middle, second);
        const whole = forecastSeats(seats, index, { from, until, cliff });
        const later = forecastSeats(seats, index, { from: middle, until, cliff });
        expect(later.seats).toEqual(whole.seats);
        expect(forecastSeats(seats, index, { from, until: middle, cliff }).ending.length + later.ending.length).toBe(whole.ending.length);
      })
    );
  });

  it('has no cliff with fewer ends than the rule’s, nor with more than sit', () => {
    fc.assert(
      fc.property(roster, day, (index, from) => {
        for (const { termKeys, of } of forecastSeats(seats, index, { from, until: daysAfter(from, 60), cliff }).cliffs) {
          expect(termKeys.length).toBeGreaterThanOrEqual(2);
          expect(termKeys.length).toBeGreaterThanOrEqual(of / 2);
        }
      })
    );
  });
});
