import { assumedRules } from '../../templates/rosterRules/assumedRules';
import type { Term } from '../roster/roster';
import type { SeatLine } from '../composition/fixtures/rosterOf';
import { rosterOf } from '../composition/fixtures/rosterOf';
import type { ChairRule } from './chairRule';
import type { ChairTurn } from './chairTurn';
import { whoseTurn } from './whoseTurn';

const rotating = { kind: 'rotatesBetweenRegions', everyYears: 2, order: [], begins: '' } as const;

const chair = (regionKey: string, from: string, to = '', person = regionKey): SeatLine => ({ role: 'chair', regionKey, terms: [[person, from, to]] });

function turn(rule: ChairRule, seats: readonly SeatLine[], date: string): ChairTurn {
  const kept = rosterOf([{ ...assumedRules('r', {}), chair: rule }], [{ group: { key: 'g', kind: 'rsg' }, seats }]);
  return whoseTurn([...kept.index.groups.values()][0], kept, date);
}

describe('a chair that rotates between the regions', () => {
  const history = [chair('ostergotland', '2020-01-01', '2021-12-31'), chair('kalmar', '2022-01-01', '2023-12-31'), chair('jonkoping', '2024-01-01', '2025-12-31')];

  it('goes on to the region that has waited longest', () => {
    expect(turn(rotating, history, '2025-12-31')).toMatchObject({
      now: { regionKey: 'jonkoping', from: '2024-01-01', to: '2025-12-31' },
      next: { regionKey: 'ostergotland', from: '2026-01-01' },
      deviation: null
    });
    expect(turn(rotating, history, '2026-01-01')).toMatchObject({ now: { regionKey: 'ostergotland' }, actual: null, deviation: { kind: 'vacant', since: '2026-01-01' } });
  });

  it('goes to those that never led before those that have', () => {
    expect(turn(rotating, history.slice(1), '2024-05-01').next).toMatchObject({ regionKey: 'ostergotland' });
  });

  it('tells since when a region leads beyond its turn, however many of its people share it', () => {
    const stays = [...history.slice(0, 2), chair('jonkoping', '2024-01-01', '2025-03-31', 'a'), chair('jonkoping', '2025-04-01', '', 'b')];
    expect(turn(rotating, stays, '2026-02-01')).toMatchObject({
      now: { regionKey: 'ostergotland', from: '2026-01-01', to: '2027-12-31' },
      next: { regionKey: 'kalmar' },
      deviation: { kind: 'otherRegion', expected: 'ostergotland', actual: 'jonkoping', since: '2026-01-01' }
    });
  });

  it('follows the order and the day that the rule gives, before the history', () => {
    const rule = { ...rotating, order: ['kalmar', 'jonkoping', 'ostergotland'], begins: '2024-07-01' };
    expect(turn(rule, history, '2024-06-30')).toMatchObject({ now: { regionKey: 'kalmar' } });
    expect(turn(rule, history, '2024-08-01')).toMatchObject({ deviation: { kind: 'otherRegion', expected: 'kalmar', since: '2024-07-01' } });
    expect(turn(rule, history, '2026-06-30')).toMatchObject({ now: { regionKey: 'kalmar', to: '2026-06-30' } });
    expect(turn(rule, history, '2026-07-01')).toMatchObject({ now: { regionKey: 'jonkoping', from: '2026-07-01' } });
    expect(turn(rule, history, '2030-07-01')).toMatchObject({ now: { regionKey: 'kalmar' } });
  });

  it('turns on the last day of February in a year without the leap day it began on', () => {
    const rule = { ...rotating, everyYears: 1, order: ['kalmar', 'jonkoping'], begins: '2024-02-29' };
    expect(turn(rule, [], '2025-02-27').now).toMatchObject({ regionKey: 'kalmar', to: '2025-02-27' });
    expect(turn(rule, [], '2025-02-28').now).toMatchObject({ regionKey: 'jonkoping' });
    expect(turn(rule, [], '2028-02-28').now).toMatchObject({ regionKey: 'jonkoping', to: '2028-02-28' });
    expect(turn(rule, [], '2028-02-29').now).toMatchObject({ regionKey: 'kalmar' });
  });

  it('says nothing of turns while nobody has led the group', () => {
    expect(turn(rotating, [], '2026-01-01')).toMatchObject({ now: null, next: null, deviation: { kind: 'vacant', since: '' } });
  });
});

describe('a chair that is appointed for some years', () => {
  const three: ChairRule = { kind: 'appointedForYears', years: 3, proposedBy: '', appointedBy: '', renewable: false };

  it('may sit until the last day of the years, and no longer', () => {
    const seats = [chair('kalmar', '2023-01-01')];
    expect(turn(three, seats, '2025-12-31')).toMatchObject({ now: { to: '2025-12-31' }, next: { from: '2026-01-01', regionKey: '' }, deviation: null });
    expect(turn(three, seats, '2026-01-01').deviation).toEqual({ kind: 'pastYears', years: 3, since: '2026-01-01' });
  });

  it('may not be appointed again where the rule forbids it', () => {
    const seats: readonly SeatLine[] = [{ role: 'chair', terms: [['p', '2020-01-01', '2022-12-31'], ['p', '2023-01-01', '2024-12-31']] }];
    expect(turn(three, seats, '2024-01-01').deviation).toEqual({ kind: 'reappointed', years: 3, since: '2023-01-01' });
    expect(turn({ ...three, renewable: true }, seats, '2024-01-01')).toMatchObject({ now: { to: '2024-12-31' }, deviation: null });
  });
});

describe('a chair that ends with the membership', () => {
  const rule: ChairRule = { kind: 'appointedForYears', years: 3, proposedBy: '', appointedBy: '', renewable: false, endsWithMembership: true };
  const member: SeatLine = { role: 'member', regionKey: 'kalmar', terms: [['p', '2023-01-01', '2024-06-30']] };
  const chaired = [chair('kalmar', '2023-01-01', '', 'p'), member];

  it('is over the day after the one who leads is a member no longer, where the rule says so', () => {
    expect(turn(rule, chaired, '2024-06-30').deviation).toBeNull();
    expect(turn(rule, chaired, '2024-07-01').deviation).toEqual({ kind: 'membershipEnded', since: '2024-07-01' });
    expect(turn({ ...rule, endsWithMembership: false }, chaired, '2024-07-01').deviation).toBeNull();
  });

  it('goes on for one who has been appointed a member again, and for one who never was anything but chair', () => {
    const again: SeatLine = { ...member, terms: [...(member.terms ?? []), ['p', '2024-08-01']] };
    expect(turn(rule, [chaired[0]!, again], '2024-09-01').deviation).toBeNull();
    expect(turn(rule, [chaired[0]!], '2024-07-01').deviation).toBeNull();
  });
});

describe('a chair of a group that demands cleared interests', () => {
  const rules = { ...assumedRules('r', {}), chair: rotating, interestsDemanded: true };
  const held = (interests: Partial<Term>): SeatLine => ({ role: 'chair', regionKey: 'kalmar', terms: [['p', '2025-01-01', '', interests]] });
  const turnIn = (seats: readonly SeatLine[], date: string, rule = rules): ChairTurn => {
    const kept = rosterOf([rule], [{ group: { key: 'g', kind: 'nag' }, seats }]);
    return whoseTurn([...kept.index.groups.values()][0], kept, date);
  };

  it('leads from the day the interests are cleared, and until that ends', () => {
    const seats = [held({ interests: 'cleared', interestsUntil: '2025-12-31' })];
    expect(turnIn(seats, '2025-12-31')).toMatchObject({ actual: { personKey: 'p' }, deviation: null });
    expect(turnIn(seats, '2026-01-01')).toMatchObject({ actual: null, deviation: { kind: 'notCleared', personKey: 'p', seatKey: 'g-1', since: '2025-01-01' } });
    expect(turnIn([held({ interests: 'declared' })], '2025-06-01')).toMatchObject({ actual: null, now: { regionKey: 'kalmar' }, deviation: { kind: 'notCleared' } });
    expect(turnIn([held({ interests: 'declared' })], '2025-06-01', { ...rules, interestsDemanded: false })).toMatchObject({ actual: { personKey: 'p' }, deviation: null });
  });

  it('is the one whose interests are cleared, though somebody was appointed later whose are not', () => {
    const seats: readonly SeatLine[] = [held({ interests: 'cleared' }), { role: 'chair', regionKey: 'kalmar', terms: [['q', '2025-03-01']] }];
    expect(turnIn(seats, '2025-06-01')).toMatchObject({ actual: { personKey: 'p' }, deviation: null });
  });
});

describe('other chairs', () => {
  it('elected by the group are missed while there is none, and those without a rule are not', () => {
    expect(turn({ kind: 'electedByGroup' }, [], '2026-01-01').deviation).toEqual({ kind: 'vacant', since: '' });
    expect(turn({ kind: 'none' }, [], '2026-01-01').deviation).toBeNull();
  });

  it('that follow each other in a ring say nothing, and come to an end', () => {
    const followsBody = { kind: 'followsBody', body: { by: 'mandator' } } as const;
    const kept = rosterOf(
      [{ ...assumedRules('r', {}), chair: followsBody }],
      [
        { group: { key: 'g', kind: 'rsg', mandators: ['h'] }, seats: [] },
        { group: { key: 'h', kind: 'rsg', mandators: ['g'] }, seats: [] }
      ]
    );
    expect(whoseTurn([...kept.index.groups.values()][0], kept, '2026-01-01').now).toBeNull();
  });
});
