import * as fc from 'fast-check';
import { regions } from '../roster/regions';
import type { SeatRole } from '../roster/roster';
import { newSeat } from '../roster/newSeat';
import { newTerm } from '../roster/newTerm';
import { heldOn } from '../../testing/followup/evidenceOf';
import { groupNamed } from '../../testing/groupNamed';
import { inhabitants } from '../../templates/fairness/inhabitants';
import { expectedShares } from './expectedShares';
import type { FairnessMeasure, MeasuredBurden, Period, ShareKind } from './fairness';
import type { FairnessFacts, FairnessQuestion } from './fairnessFacts';
import { fairnessSentence } from './fairnessSentence';
import { measureFairness } from './measureFairness';
import { wholePercents } from './wholePercents';

const group = (key: string, ...healthcareRegions: string[]) => ({ ...groupNamed(key, 'rag', key), healthcareRegions });

const nothing: FairnessFacts = { groups: [group('rag-x', 'sydostra')], seats: [], terms: [], meetings: [], contributions: [] };

const ask = (from: string, to: string, more: Partial<FairnessQuestion> = {}): FairnessQuestion => ({
  period: { from, to },
  shareKind: 'equal',
  healthcareRegion: 'sydostra',
  inhabitants,
  ...more
});

const seat = (key: string, regionKey: string, role: SeatRole = 'member', organisation = '', groupKey = 'rag-x') => newSeat({ key, groupKey, regionKey, role, organisation });
const term = (seatKey: string, from: string, to = '') => newTerm({ key: `${seatKey}-${from}-${to}`, seatKey, groupKey: 'rag-x', personKey: 'p', from, to });

function amounts(burdens: readonly MeasuredBurden[], measure: FairnessMeasure): Readonly<Record<string, number>> {
  const { shares } = burdens.find((burden) => burden.measure === measure) ?? { shares: [] };
  return Object.fromEntries(shares.filter(({ amount }) => amount !== 0).map(({ party, amount }) => [party, amount]));
}

describe('what has been borne', () => {
  it('counts days by terms clipped to the period, first and last day included, leap days too', () => {
    const facts = {
      ...nothing,
      seats: [seat('a', 'kalmar'), seat('b', 'jonkoping', 'chair'), seat('c', 'ostergotland', 'processSupport')],
      terms: [term('a', '2023-12-30', '2024-02-29'), term('b', '2024-01-01', '2024-01-01'), term('c', '2019-01-01')]
    };
    const { regions: found } = measureFairness(facts, ask('2024-01-01', '2024-12-31'));
    expect(amounts(found, 'seats')).toEqual({ kalmar: 60, jonkoping: 1 });
    expect(amounts(found, 'chair')).toEqual({ jonkoping: 1 });
    expect(amounts(found, 'processSupport')).toEqual({ ostergotland: 366 });
  });

  it('counts a seat once where its terms overlap, and says how many terms it could not read', () => {
    const facts = {
      ...nothing,
      seats: [seat('a', 'kalmar')],
      terms: [term('a', '2024-01-01', '2024-01-20'), term('a', '2024-01-11', '2024-01-31'), term('a', '', '2024-03-01'), term('a', '2024-05-01', '2024-04-01'), term('a', '2024-13-01')]
    };
    const { regions: found, unreadTerms } = measureFairness(facts, ask('2024-01-01', '2024-12-31'));
    expect(amounts(found, 'seats')).toEqual({ kalmar: 31 });
    expect(unreadTerms).toBe(3);
  });

  it('keeps municipalities and national representatives apart, and leaves out patients and those who merely take part', () => {
    const facts = {
      ...nothing,
      seats: [seat('m', '', 'municipal', 'Kommunerna i Kalmar län'), seat('n', 'kalmar', 'nationalRepresentative'), seat('p', '', 'patient'), seat('c', 'kalmar', 'coOpted')],
      terms: ['m', 'n', 'p', 'c'].map((key) => term(key, '2024-01-01'))
    };
    const found = measureFairness(facts, ask('2024-01-01', '2024-01-10'));
    expect(found.regions.every(({ total }) => total === 0)).toBe(true);
    expect(amounts(found.municipalities, 'seats')).toEqual({ 'Kommunerna i Kalmar län': 10 });
    expect(amounts(found.nationalRepresentatives, 'seats')).toEqual({ kalmar: 10 });
  });

  it('counts meetings that were held, and a year’s contribution with the part of the year that lies in the period', () => {
    const meeting = (date: string, hostRegion: string, state: 'held' | 'planned' = 'held') => ({ groupKey: 'rag-x', date, hostRegion, state });
    const facts: FairnessFacts = {
      ...nothing,
      meetings: [meeting('2023-07-01', 'kalmar'), meeting('2023-06-30', 'kalmar'), meeting('2023-08-01', 'kalmar', 'planned'), meeting('2023-09-01', '')],
      contributions: [
        { key: 'k', groupKey: 'rag-x', regionKey: 'kalmar', organisation: '', year: 2023, hours: 365, fullTimePercent: 50, cost: 36_500 },
        { key: 'm', groupKey: 'rag-x', regionKey: 'kalmar', organisation: 'Kommunerna', year: 2023, hours: 730, fullTimePercent: 0, cost: 0 }
      ]
    };
    const { regions: found, municipalities } = measureFairness(facts, ask('2023-07-01', '2023-12-31'));
    expect(amounts(municipalities, 'hours')).toEqual({ Kommunerna: 368 });
    expect(amounts(found, 'meetings')).toEqual({ kalmar: 1 });
    expect(amounts(found, 'hours')).toEqual({ kalmar: 184 });
    expect(amounts(found, 'cost').kalmar).toBeCloseTo(18_400);
    expect(amounts(found, 'fullTime').kalmar).toBeCloseTo(92 / 365);
  });

  it('counts Halland by the groups of each healthcare region, and once in the country', () => {
    const facts = {
      ...nothing,
      groups: [group('v', 'vastra'), group('s', 'sodra'), group('both', 'vastra', 'sodra')],
      seats: [seat('1', 'halland', 'member', '', 'v'), seat('2', 'halland', 'member', '', 's'), seat('3', 'halland', 'member', '', 'both')],
      terms: ['1', '2', '3'].map((key) => term(key, '2024-01-01'))
    };
    const of = (healthcareRegion: string) => amounts(measureFairness(facts, ask('2024-01-01', '2024-01-10', { healthcareRegion })).regions, 'seats');
    expect([of('vastra'), of('sodra'), of('')]).toEqual([{ halland: 20 }, { halland: 20 }, { halland: 30 }]);
  });
});

describe('expected shares', () => {
  it('of the healthcare regions hold every inhabitant of the country once', () => {
    const people = (healthcareRegion: string): number => {
      const parties = regions.filter(({ healthcareRegions }) => healthcareRegions.includes(healthcareRegion));
      const shares = expectedShares(parties, 'perCapita', healthcareRegion, inhabitants);
      const [first] = parties.filter(({ healthcareRegions }) => healthcareRegions.length === 1);
      const counted = inhabitants.find(({ regionKey }) => regionKey === first?.key)?.count ?? 0;
      return counted / (shares.get(first?.key ?? '') ?? 0);
    };
    const all = ['norra', 'mellansverige', 'stockholm-gotland', 'vastra', 'sydostra', 'sodra'].map(people);
    expect(all.reduce((sum, count) => sum + count, 0)).toBeCloseTo(10_452_326, 0);
  });

  it('follow a split of a region that the administrator has given', () => {
    const vastra = regions.filter(({ healthcareRegions }) => healthcareRegions.includes('vastra'));
    const split = inhabitants.map((counted) => (counted.regionKey === 'halland' ? { ...counted, within: { vastra: 0 } } : counted));
    expect(expectedShares(vastra, 'perCapita', 'vastra', split).get('halland')).toBe(0);
  });
});

describe('the sentence', () => {
  const facts = (terms: FairnessFacts['terms']): FairnessFacts => ({ ...nothing, seats: ['kalmar', 'jonkoping', 'ostergotland'].map((key) => seat(key, key)), terms });
  const say = (terms: FairnessFacts['terms']) => fairnessSentence(measureFairness(facts(terms), ask('2022-01-01', '2025-12-31')));

  it('names who has borne most and whose turn it is', () => {
    expect(say([term('kalmar', '2022-01-01'), term('jonkoping', '2024-01-01')])).toEqual({ kind: 'mostAndNext', most: 'kalmar', next: 'ostergotland', since: '2022-01-01' });
  });

  it('names nobody where all have borne alike, or nothing is kept', () => {
    expect(say(['kalmar', 'jonkoping', 'ostergotland'].map((key) => term(key, '2022-01-01')))).toEqual({ kind: 'even', since: '2022-01-01' });
    expect(say([])).toEqual({ kind: 'nothing' });
  });
});

describe('whatever the rosters hold', () => {
  const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const regionKey = fc.constantFrom('kalmar', 'jonkoping', 'ostergotland', 'halland', 'skane', '');
  const groupKey = fc.constantFrom('rag-x', 'rag-h');
  const period: fc.Arbitrary<Period> = fc.tuple(day, day).map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));
  const seats = fc.array(fc.record({ regionKey, groupKey, role: fc.constantFrom<SeatRole>('member', 'chair', 'processSupport', 'municipal', 'nationalRepresentative', 'patient'), organisation: fc.constantFrom('', 'Kommunerna') }), { maxLength: 8 });
  const terms = fc.array(fc.record({ seat: fc.nat({ max: 9 }), from: fc.oneof(day, fc.constant('')), to: fc.oneof(day, fc.constant('')) }), { maxLength: 12 });
  const contributions = fc.array(fc.record({ regionKey, groupKey, organisation: fc.constantFrom('', 'Kommunerna', 'Patientföreningen'), year: fc.integer({ min: 2019, max: 2027 }), hours: fc.double({ min: 0, max: 2000, noNaN: true }), fullTimePercent: fc.integer({ min: 0, max: 100 }), cost: fc.integer({ min: 0, max: 9_000_000 }) }), { maxLength: 8 });
  const meetings = fc.array(fc.record({ date: day, hostRegion: regionKey, state: fc.constantFrom('held', 'held', 'planned', 'cancelled') }), { maxLength: 6 });
  const facts = fc.record({ seats, terms, contributions, meetings }).map((drawn): FairnessFacts => ({
    groups: [group('rag-x', 'sydostra'), group('rag-h', 'vastra', 'sodra', 'sydostra')],
    seats: drawn.seats.map((given, index) => newSeat({ key: `s${index}`, ...given })),
    terms: drawn.terms.map(({ seat: number, from, to }, index) => newTerm({ key: `t${index}`, seatKey: `s${number}`, groupKey: 'rag-x', personKey: 'p', from, to })),
    meetings: drawn.meetings.map(({ date, ...given }, index) => heldOn(date, { key: `m${index}`, ...given })),
    contributions: drawn.contributions.map((given, index) => ({ key: `k${index}`, ...given }))
  }));
  const question = fc.record({ period, shareKind: fc.constantFrom<ShareKind>('equal', 'perCapita'), healthcareRegion: fc.constantFrom('', 'sydostra', 'vastra') });

  it('shares sum to the whole, no seat is held longer than the period, and per cents make a hundred', () => {
    fc.assert(
      fc.property(facts, question, (given, asked) => {
        const found = measureFairness(given, { ...asked, inhabitants });
        const days = (Date.parse(asked.period.to) - Date.parse(asked.period.from)) / 86_400_000 + 1;
        for (const { total, shares } of [...found.regions, ...found.municipalities, ...found.nationalRepresentatives]) {
          const sum = (of: (share: (typeof shares)[number]) => number): number => shares.reduce((whole, share) => whole + of(share), 0);
          expect(sum(({ amount }) => amount)).toBeCloseTo(total, 6);
          expect(sum(({ share }) => share)).toBeCloseTo(total === 0 ? 0 : 1, 9);
          expect(sum(({ expected }) => expected)).toBeCloseTo(1, 9);
          expect(sum(({ difference }) => difference)).toBeCloseTo(0, 9);
          expect(wholePercents(shares.map(({ share }) => share)).reduce((whole, percent) => whole + percent, 0)).toBe(total === 0 ? 0 : 100);
        }
        expect(found.regions[0]?.total ?? 0).toBeLessThanOrEqual(days * given.seats.length);
      })
    );
  });

  it('comes out the same in whatever order it lies', () => {
    const shuffled = facts.chain((given) =>
      fc.record({
        given: fc.constant(given),
        seats: fc.shuffledSubarray([...given.seats], { minLength: given.seats.length }),
        terms: fc.shuffledSubarray([...given.terms], { minLength: given.terms.length }),
        contributions: fc.shuffledSubarray([...given.contributions], { minLength: given.contributions.length })
      })
    );
    fc.assert(
      fc.property(shuffled, question, ({ given, ...order }, asked) => {
        const once = measureFairness(given, { ...asked, inhabitants });
        expect(measureFairness({ ...given, ...order, groups: [...given.groups].reverse() }, { ...asked, inhabitants })).toEqual(once);
      })
    );
  });

  it('two periods side by side hold together what the whole of them holds', () => {
    fc.assert(
      fc.property(facts, day, (given, cut) => {
        fc.pre(cut < '2027-12-31');
        const next = new Date(Date.parse(cut) + 86_400_000).toISOString().slice(0, 10);
        const total = (from: string, to: string): readonly number[] => measureFairness(given, ask(from, to)).regions.map((burden) => burden.total);
        const [before, after, whole] = [total('2019-01-01', cut), total(next, '2027-12-31'), total('2019-01-01', '2027-12-31')];
        whole.forEach((value, index) => expect((before[index] ?? 0) + (after[index] ?? 0)).toBeCloseTo(value, 4));
      })
    );
  });
});
