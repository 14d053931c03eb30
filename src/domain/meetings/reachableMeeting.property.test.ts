import * as fc from 'fast-check';
import { daysAfter } from '../calendar/calendarDate';
import { dueOfStep } from './dueOf';
import type { Meeting } from './meeting';
import { reachableMeeting } from './reachableMeeting';

const day = fc.integer({ min: 0, max: 900 }).map((days) => daysAfter('2026-01-01', days));

const meeting: fc.Arbitrary<Meeting> = fc
  .record({ key: fc.uuid(), body: fc.constantFrom('rsl', 'au'), date: day, before: fc.integer({ min: -2, max: 30 }) })
  .map(({ before, ...rest }) => ({ ...rest, papersBy: daysAfter(rest.date, -before), place: '' }));

const calendar = fc.array(meeting, { maxLength: 25 });

describe('the meeting that can be reached', () => {
  it('is the body’s own, not past, still open for papers, and none such comes before it', () => {
    fc.assert(
      fc.property(calendar, day, (meetings, today) => {
        const found = reachableMeeting(meetings, 'rsl', today);
        const open = meetings.filter(({ body, date, papersBy }) => body === 'rsl' && date >= today && papersBy >= today);
        expect(found === null).toBe(open.length === 0);
        if (found) {
          expect(open).toContain(found);
          expect(open.every(({ date }) => date >= found.date)).toBe(true);
        }
      })
    );
  });

  it('does not hang on the order of the rows or on other bodies’ meetings', () => {
    fc.assert(
      fc.property(calendar, day, (meetings, today) => {
        const others = meetings.filter(({ body }) => body === 'rsl').reverse();
        expect(reachableMeeting(others, 'rsl', today)?.date).toBe(reachableMeeting(meetings, 'rsl', today)?.date);
      })
    );
  });

  it('never comes earlier for one who hands in later', () => {
    fc.assert(
      fc.property(calendar, day, fc.nat(60), (meetings, today, later) => {
        const step = { step: { key: 's', kind: 'establish', bodies: ['rsl'], quorum: 'meeting' }, bodies: ['rsl'] } as const;
        const due = (since: string): string => dueOfStep(step, 'rsl', `${since}T12:00:00Z`, null, meetings)?.date ?? '9999';
        expect(due(daysAfter(today, later)) >= due(today)).toBe(true);
      })
    );
  });
});
