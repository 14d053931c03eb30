import { newSeat } from './newSeat';
import { newSeatChange } from './newSeatChange';
import { newTerm } from './newTerm';
import { problemsOfChange } from './problemsOfChange';
import type { Term } from './roster';
import type { ConfirmedTerm, SeatSchedule } from './seatSchedule';

const seat = newSeat({ key: 's1', groupKey: 'rag-x' });
const scheduled = (...confirmed: readonly ConfirmedTerm[]): SeatSchedule => ({ confirmed, pending: null });
const first: ConfirmedTerm = { termKey: 't1', personKey: 'p1', from: '2024-01-01', to: '' };
const second = (given: Partial<Term>): Term =>
  newTerm({ key: 't2', seatKey: 's1', groupKey: 'rag-x', personKey: 'p2', from: '2026-03-01', ...given });
const ending = (to: string) => ({ termKey: 't1', from: first.from, to, note: '' });
const kinds = (schedule: SeatSchedule, change: Parameters<typeof newSeatChange>[0]): readonly string[] =>
  problemsOfChange(seat, schedule, newSeatChange(change)).map(({ kind }) => kind);

describe('a change of a seat', () => {
  it('ends one term and begins another, the day after or later', () => {
    expect(kinds(scheduled(first), { key: 'c', adjust: ending('2026-02-28'), begin: second({}) })).toEqual([]);
    expect(kinds(scheduled(first), { key: 'c', adjust: ending('2026-02-28'), begin: second({ from: '2027-01-01' }) })).toEqual([]);
  });

  it('lets a term be a single day, but never two people share one', () => {
    expect(kinds(scheduled(), { key: 'c', begin: second({ to: '2026-03-01' }) })).toEqual([]);
    expect(kinds(scheduled(first), { key: 'c', adjust: ending('2026-03-01'), begin: second({}) })).toEqual(['overlap', 'overlap']);
  });

  it('plans a term ahead, and refuses one that runs into it', () => {
    const ahead: ConfirmedTerm = { termKey: 't9', personKey: 'p9', from: '2028-01-01', to: '' };
    expect(kinds(scheduled({ ...first, to: '2025-12-31' }, ahead), { key: 'c', begin: second({ to: '2027-12-31' }) })).toEqual([]);
    expect(problemsOfChange(seat, scheduled(ahead), newSeatChange({ key: 'c', begin: second({}) }))).toEqual([{ kind: 'overlap', termKey: 't2', other: 't9' }]);
  });

  it('knows the calendar: leap days, days that are none, ends before beginnings, missing dates', () => {
    expect(kinds(scheduled(), { key: 'c', begin: second({ from: '2028-02-29', to: '2028-02-29' }) })).toEqual([]);
    expect(kinds(scheduled(), { key: 'c', begin: second({ from: '2027-02-29' }) })).toEqual(['noDate']);
    expect(kinds(scheduled(), { key: 'c', begin: second({ from: '2026-03-01', to: '2026-02-28' }) })).toEqual(['endsBeforeItBegins']);
    expect(kinds(scheduled(), { key: 'c', begin: second({ from: '' }) })).toEqual(['missingFrom']);
    expect(kinds(scheduled(), { key: 'c', begin: second({ personKey: '' }) })).toEqual(['missingPerson']);
  });

  it('says when the person already sits there, and lets a member be appointed again', () => {
    expect(kinds(scheduled(first), { key: 'c', begin: second({ personKey: 'p1' }) })).toEqual(['alreadyOnSeat']);
    expect(kinds(scheduled({ ...first, to: '2026-02-28' }), { key: 'c', begin: second({ personKey: 'p1' }) })).toEqual([]);
  });

  it('waits for a change that has begun, and goes on with its own', () => {
    const change = newSeatChange({ key: 'c', begin: second({}) });
    const begun = { confirmed: [], pending: change };
    expect(problemsOfChange(seat, begun, newSeatChange({ key: 'd', begin: second({}) }))).toEqual([{ kind: 'changeBegun' }]);
    expect(problemsOfChange(seat, begun, change)).toEqual([]);
  });

  it('is about the seat’s own terms', () => {
    expect(kinds(scheduled(), { key: 'c' })).toEqual(['nothingChanges']);
    expect(kinds(scheduled(), { key: 'c', adjust: ending('2026-02-28') })).toEqual(['unknownTerm']);
    expect(kinds(scheduled(), { key: 'c', withdraw: 't1' })).toEqual(['unknownTerm']);
    for (const misplaced of [{ seatKey: 's2' }, { groupKey: 'rag-y' }, { key: '' }]) {
      expect(kinds(scheduled(), { key: 'c', begin: second(misplaced) })).toEqual(['misplacedTerm']);
    }
    expect(kinds(scheduled(first), { key: 'c', begin: second({ key: 't1', from: '2030-01-01' }) })).toEqual(['misplacedTerm']);
  });

  it('puts an old roster right although its terms overlap, one at a time', () => {
    const others: ConfirmedTerm = { termKey: 't3', personKey: 'p3', from: '2025-01-01', to: '' };
    const schedule = scheduled(first, others, { termKey: 't4', personKey: 'p4', from: '', to: '' });
    expect(kinds(schedule, { key: 'c', adjust: ending('2024-12-31') })).toEqual([]);
    expect(kinds(schedule, { key: 'c', begin: second({}) })).toEqual(['overlap']);
  });
});
