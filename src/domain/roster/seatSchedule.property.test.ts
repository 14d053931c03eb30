import fc from 'fast-check';
import { daysAfter } from '../calendar/calendarDate';
import { applyChange } from './applyChange';
import { emptySchedule } from './emptySchedule';
import { newSeat } from './newSeat';
import { newSeatChange } from './newSeatChange';
import { newTerm } from './newTerm';
import { problemsOfChange } from './problemsOfChange';
import type { SeatChange } from './seatChange';
import type { ConfirmedTerm, SeatSchedule } from './seatSchedule';

const seat = newSeat({ key: 's1', groupKey: 'rag-x' });

/** The seat's row: who writes over it must have read it as it is. */
interface Row {
  readonly schedule: SeatSchedule;
  readonly version: number;
}

type Step =
  | { readonly kind: 'read' | 'confirm' | 'cancel' | 'complete'; readonly who: 0 | 1 }
  | { readonly kind: 'begin'; readonly who: 0 | 1; readonly change: SeatChange };

/** So far apart that one term often begins on another's last day, or the day after. */
const stride = 30;
const day = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 0, 1)).map(([number, more]) => daysAfter('2024-01-01', number * stride + more));
const person = fc.constantFrom('p1', 'p2', 'p3');
const who = fc.constantFrom<0 | 1>(0, 1);
const termKey = fc.integer({ min: 0, max: 9 }).map((number) => `t${number}`);
const lastDay = fc.oneof({ weight: 5, arbitrary: day }, { weight: 1, arbitrary: fc.constant('') });
/** Mostly short, so that several have room; some the wrong way round, of a single day, or without an end. */
const begin = fc
  .tuple(termKey, person, day, fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -1, max: 6 }) }, { weight: 1, arbitrary: fc.constant(null) }))
  .map(([key, personKey, from, months]) => newTerm({ key, seatKey: 's1', groupKey: 'rag-x', personKey, from, to: months === null ? '' : daysAfter(from, months * stride) }));
const adjust = fc.tuple(termKey, day, lastDay).map(([key, from, to]) => ({ termKey: key, from, to, note: '' }));
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const change = fc
  .tuple(fc.uuid(), fc.option(begin), rarely(adjust), fc.oneof({ weight: 4, arbitrary: fc.constant('') }, termKey))
  .map(([key, beginning, adjusting, withdraw]) => newSeatChange({ key, begin: beginning, adjust: adjusting, withdraw }));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant<'begin'>('begin'), who, change }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom<'read' | 'confirm' | 'cancel' | 'complete'>('read', 'read', 'confirm', 'cancel', 'complete'), who }) }
);

/** Told otherwise than the rule itself does: the later beginning lies no later than the earlier end. */
const meet = (one: ConfirmedTerm, other: ConfirmedTerm): boolean => {
  const [, begins = ''] = [one.from, other.from].sort();
  const [ends = ''] = [one.to || '9999', other.to || '9999'].sort();
  return begins <= ends;
};

const overlaps = ({ confirmed }: SeatSchedule): boolean => confirmed.some((one, index) => confirmed.slice(index + 1).some((other) => meet(one, other)));

/** Two people at one seat, each acting on what they read last, as the store lets them. */
function run(steps: readonly Step[], check: (before: SeatSchedule, after: SeatSchedule) => void): Row {
  let row: Row = { schedule: emptySchedule, version: 1 };
  const seen: [Row, Row] = [row, row];
  const write = (person: 0 | 1, schedule: SeatSchedule): void => {
    if (seen[person].version !== row.version) return;
    check(row.schedule, schedule);
    row = { schedule, version: row.version + 1 };
    seen[person] = row;
  };
  for (const next of steps) {
    const own = seen[next.who];
    const pending = next.kind === 'complete' ? row.schedule.pending : own.schedule.pending;
    if (next.kind === 'read' || next.kind === 'complete') seen[next.who] = row;
    if (next.kind === 'begin' && problemsOfChange(seat, own.schedule, next.change).length === 0) {
      write(next.who, { confirmed: own.schedule.confirmed, pending: next.change });
    }
    if ((next.kind === 'confirm' || next.kind === 'complete') && pending) {
      write(next.who, { confirmed: applyChange(seen[next.who].schedule.confirmed, pending), pending: null });
    }
    if (next.kind === 'cancel' && pending) write(next.who, { confirmed: own.schedule.confirmed, pending: null });
  }
  return row;
}

describe('a seat’s terms', () => {
  it('never overlap and are never lost after any sequence of changes, completed, cut short or taken back by two people', () => {
    let longest = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
        const row = run(steps, (before, after) => {
          expect(overlaps(after)).toBe(false);
          // Nobody’s term is lost: what is confirmed stays, or changes by the change that was begun.
          const carriedThrough = before.pending ? applyChange(before.confirmed, before.pending) : before.confirmed;
          expect([before.confirmed, carriedThrough]).toContainEqual(after.confirmed);
        });
        longest = Math.max(longest, row.schedule.confirmed.length);
        const keys = row.schedule.confirmed.map(({ termKey: key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { seed: 6, numRuns: 500 }
    );
    // The trials do fill seats: a property about empty ones would say nothing.
    expect(longest).toBeGreaterThan(2);
  });
});
