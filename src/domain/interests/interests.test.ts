import { newTerm } from '../roster/newTerm';
import { interestStanding } from './interestStanding';
import { interestsToRenew } from './interestsToRenew';
import { judgedUntil } from './judgedUntil';

const term = (more: object = {}) => newTerm({ key: 't1', seatKey: 's1', groupKey: 'nag-x', personKey: 'p1', from: '2020-01-01', ...more });

describe('a judgement of interests', () => {
  it('holds until the day before it is renewed, leap days too', () => {
    expect([judgedUntil('2026-03-12', { renewedAfterYears: 3 }), judgedUntil('2024-02-29', { renewedAfterYears: 1 }), judgedUntil('2026-01-01', { renewedAfterYears: 1 })]).toEqual(['2029-03-11', '2025-02-27', '2026-12-31']);
  });

  it.each([
    ['none', {}, 'none'],
    ['declared', { interests: 'declared' }, 'declared'],
    ['hindered', { interests: 'hindered', interestsUntil: '2030-01-01' }, 'hindered'],
    ['its last day', { interests: 'cleared', interestsUntil: '2026-03-12' }, 'endsSoon'],
    ['the day after', { interests: 'cleared', interestsUntil: '2026-03-11' }, 'expired'],
    ['three months ahead', { interests: 'cleared', interestsUntil: '2026-06-12' }, 'endsSoon'],
    ['later', { interests: 'cleared', interestsUntil: '2026-06-13' }, 'cleared'],
    ['without an end', { interests: 'cleared' }, 'cleared'],
    ['on conditions', { interests: 'conditions', interestsUntil: '2026-06-13' }, 'conditions'],
    ['on conditions that have run out', { interests: 'conditions', interestsUntil: '2026-03-11' }, 'expired'],
    ['forged', { interests: 'unconfirmed' }, 'unconfirmed']
  ])('stands on a day: %s', (_case, more, standing) => {
    expect(interestStanding(term(more), '2026-03-12', 3)).toBe(standing);
  });

  it('is asked for only where it is demanded, of those who sit there now', () => {
    const terms = [term(), term({ key: 't2', groupKey: 'rag-x' }), term({ key: 't3', to: '2025-01-01' }), term({ key: 't4', interests: 'cleared', interestsUntil: '2026-04-01' })];
    const found = interestsToRenew(terms, (groupKey) => groupKey === 'nag-x', '2026-03-12', () => 3);
    expect(found.map(({ term: { key }, standing }) => [key, standing])).toEqual([['t1', 'none'], ['t4', 'endsSoon']]);
  });
});
