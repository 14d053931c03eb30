import fc from 'fast-check';
import { daysAfter } from '../calendar/calendarDate';
import { eventsSince } from './eventsSince';
import { readVisits } from './readVisits';
import type { RoomEvent } from './roomEvent';
import { visitOn } from './visit';
import type { Visits } from './visit';

const start = '2026-01-01';

const day = (number: number): string => daysAfter(start, number);

/** What happens on one day and may be entered later. */
const happening = fc.record({ on: fc.integer({ min: 0, max: 100 }), enteredAfter: fc.integer({ min: 0, max: 20 }) });

function visitAll(days: readonly number[], happenings: readonly { readonly on: number; readonly enteredAfter: number }[]): readonly { readonly today: string; readonly told: readonly string[]; readonly known: readonly string[] }[] {
  let kept: Visits | null = null;
  return days.map((number) => {
    const today = day(number);
    const events = happenings.flatMap(({ on, enteredAfter }, index): readonly RoomEvent[] =>
      on + enteredAfter <= number ? [{ key: `e${index}`, date: day(on), kind: 'withdrawn', title: '' }] : []
    );
    const known = events.map(({ key }) => key);
    const { since, visits } = visitOn(today, known, kept);
    // As a device keeps it.
    kept = readVisits(JSON.stringify(visits));
    return { today, told: eventsSince(events, since, today).map(({ key }) => key), known };
  });
}

const ordered = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 8 }).map((days) => [...days].sort((one, other) => one - other));

describe('what is told since the last visit', () => {
  it('is never the same on two days, and misses nothing that came between them', () => {
    fc.assert(
      fc.property(ordered, fc.array(happening, { maxLength: 12 }), (days, happenings) => {
        const visits = visitAll(days, happenings);
        const toldAll = visits.flatMap(({ told }) => told);
        expect(new Set(toldAll).size).toBe(toldAll.length);
        visits.slice(1).forEach(({ told, known }, index) => {
          const before = visits[index]!;
          expect([...told].sort()).toEqual(known.filter((key) => !before.known.includes(key)).sort());
        });
      })
    );
  });

  it('stays the whole day, however often the page is opened', () => {
    fc.assert(
      fc.property(ordered, fc.array(happening, { maxLength: 12 }), (days, happenings) => {
        const twice = visitAll(days.flatMap((one) => [one, one]), happenings);
        for (let index = 0; index < twice.length; index += 2) expect(twice[index + 1]?.told).toEqual(twice[index]?.told);
      })
    );
  });
});
