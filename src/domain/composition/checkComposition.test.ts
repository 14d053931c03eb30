import { assumedRules } from '../../templates/rosterRules/assumedRules';
import type { InterestStatus } from '../roster/roster';
import { checkComposition } from './checkComposition';
import type { CompositionFinding } from './compositionFinding';
import type { CompositionRule } from './compositionRule';
import type { Line, SeatLine } from './fixtures/rosterOf';
import { rosterOf } from './fixtures/rosterOf';
import type { RosterRules } from './rosterRules';

const today = '2026-03-12';
const group = { key: 'rag', kind: 'rag' } as const;

const rules = (composition: readonly CompositionRule[], more: Partial<RosterRules> = {}): readonly RosterRules[] => [{ ...assumedRules('r', {}), composition, ...more }];

function found(given: readonly RosterRules[], seats: readonly SeatLine[], more: Partial<Line> = {}, date = today): readonly CompositionFinding[] {
  const kept = rosterOf(given, [{ group, seats, ...more }]);
  return checkComposition([...kept.index.groups.values()][0], kept, date);
}

const perRegion: CompositionRule = { kind: 'memberPerRegion', demand: 'required' };
const held = (regionKey: string): SeatLine => ({ regionKey, terms: [[regionKey]] });

describe('a member from each region', () => {
  it('is missed since the day after the last of the region’s members left, whatever lies ahead', () => {
    const kalmar: readonly SeatLine[] = [
      { regionKey: 'kalmar', terms: [['a', '2020-01-01', '2025-06-30'], ['c', '2026-04-01']] },
      { regionKey: 'kalmar', terms: [['b', '2020-01-01', '2026-02-28']] }
    ];
    expect(found(rules([perRegion]), [held('jonkoping'), held('ostergotland'), ...kalmar])).toEqual([
      { kind: 'regionWithoutMember', groupKey: 'rag', demand: 'required', regionKey: 'kalmar', since: '2026-03-01' }
    ]);
  });

  it('is on the first and the last day of a term', () => {
    const seats = [held('jonkoping'), held('ostergotland'), { regionKey: 'kalmar', terms: [['a', '2028-02-29', '2028-02-29']] } as const];
    const on = (date: string): number => found(rules([perRegion]), seats, {}, date).length;
    expect([on('2028-02-28'), on('2028-02-29'), on('2028-03-01')]).toEqual([1, 0, 1]);
  });

  it('is not one who is there for the whole healthcare region, unless the rules count them so', () => {
    const seats: readonly SeatLine[] = [held('jonkoping'), held('ostergotland'), { ...held('kalmar'), role: 'nationalRepresentative' }];
    expect(found(rules([perRegion]), seats)).toHaveLength(1);
    expect(found(rules([perRegion], { nationalRepresentatives: 'region' }), seats)).toEqual([]);
  });

  it('is asked of Halland in both of its healthcare regions, and once in a group of both', () => {
    const missing = (...healthcareRegions: readonly string[]): readonly string[] =>
      found(rules([perRegion]), [], { group: { ...group, healthcareRegions } }).map((one) => ('regionKey' in one ? one.regionKey : ''));
    expect(missing('vastra')).toEqual(['vastra-gotaland', 'halland']);
    expect(missing('sodra')).toEqual(['halland', 'skane', 'blekinge', 'kronoberg']);
    expect(missing('vastra', 'sodra')).toEqual(['vastra-gotaland', 'halland', 'skane', 'blekinge', 'kronoberg']);
  });

  it('can be anybody of the region in a group of several bodies’ regions with a very long name', () => {
    const long = 'x'.repeat(10_000);
    expect(found(rules([perRegion]), [held('jonkoping'), held('ostergotland'), { regionKey: 'kalmar', profession: long, terms: [[long]] }])).toEqual([]);
  });
});

describe('a member from each healthcare region', () => {
  const perHealthcareRegion: CompositionRule = { kind: 'memberPerHealthcareRegion', demand: 'principle' };
  const missing = (seats: readonly SeatLine[], more: Partial<RosterRules> = {}): readonly string[] =>
    found(rules([perHealthcareRegion], more), seats).map((one) => ('healthcareRegion' in one ? one.healthcareRegion : one.kind));

  it('is asked of the own healthcare region only, where only its seats are kept', () => {
    expect(missing([], { seatsKept: 'own' })).toEqual(['sydostra']);
    expect(missing([held('kalmar')], { seatsKept: 'own' })).toEqual([]);
    expect(missing([held('kalmar')])).toEqual(['norra', 'mellansverige', 'stockholm-gotland', 'vastra', 'sodra']);
  });

  it('is not two for one from Halland, who speaks for the one that lacks a member', () => {
    const others = ['norrbotten', 'uppsala', 'gotland', 'kalmar'].map(held);
    expect(missing([...others, held('halland')])).toEqual(['sodra']);
    expect(missing([...others, held('halland'), held('vastra-gotaland')])).toEqual([]);
    expect(missing([...others, held('halland'), held('halland')])).toEqual([]);
  });
});

describe('the other rules', () => {
  it('find the county whose municipalities have no member, by what the seat is for', () => {
    const seats: readonly SeatLine[] = [
      { role: 'municipal', organisation: 'Kommunerna i Jönköpings län', terms: [['a']] },
      { role: 'municipal', organisation: 'Kommunerna i Östergötland', terms: [['b', '2024-01-01', '2025-12-31']] },
      { role: 'municipal', regionKey: 'kalmar', terms: [['c']] }
    ];
    expect(found(rules([{ kind: 'municipalMember', demand: 'required' }]), seats)).toEqual([
      { kind: 'countyWithoutMember', groupKey: 'rag', demand: 'required', regionKey: 'ostergotland', since: '2026-01-01' }
    ]);
  });

  it('find the profession of the care chain that nobody has, else that none is said', () => {
    const rule = rules([{ kind: 'professions', demand: 'required' }]);
    const seats: readonly SeatLine[] = [{ profession: 'Barnläkare ', terms: [['a']] }, { profession: 'Dietist', requirement: 'wished' }];
    expect(found(rule, seats, { facts: { careChain: ['barnläkare', 'dietist'] } })).toEqual([
      expect.objectContaining({ kind: 'professionMissing', profession: 'dietist' })
    ]);
    expect(found(rule, seats)).toEqual([]);
    expect(found(rule, [{ terms: [['a']] }])).toEqual([expect.objectContaining({ kind: 'careChainUnsaid' })]);
  });

  it('are met by a note on associations or by a patient in the group, from that day on', () => {
    const rule = rules([{ kind: 'patientAssociationConsidered', demand: 'required' }]);
    const facts = { patientAssociations: { date: '2026-03-12', note: 'Nej, gruppen är tillfällig.' } };
    expect(found(rule, [])).toHaveLength(1);
    expect(found(rule, [], { facts })).toEqual([]);
    expect(found(rule, [], { facts }, '2026-03-11')).toHaveLength(1);
    expect(found(rule, [{ role: 'patient', terms: [['a']] }])).toEqual([]);
  });

  it('are met by a note that the balance between women and men was considered', () => {
    const rule = rules([{ kind: 'genderBalanceConsidered', demand: 'principle' }]);
    expect(found(rule, [])).toMatchObject([{ kind: 'genderBalanceNotConsidered', demand: 'principle' }]);
    expect(found(rule, [], { facts: { genderBalance: { date: today, note: 'Fyra av nio.' } } })).toEqual([]);
  });

  it('want the composition anchored again after the years, or when somebody new is a member, where the family says so', () => {
    const rule = { kind: 'anchoredWith', demand: 'required', bodies: ['Ledningsgruppen'] } as const;
    const facts = { anchorings: ['2020-01-01', '2024-02-29'].map((date) => ({ body: 'Ledningsgruppen', date, paragraph: '' })) };
    const seats: readonly SeatLine[] = [
      { regionKey: 'kalmar', terms: [['a', '2020-01-01', '2024-12-31'], ['b', '2025-01-01']] },
      { regionKey: 'kalmar', role: 'coOpted', terms: [['c', '2024-06-01']] }
    ];
    expect(found(rules([rule]), seats, { facts })).toEqual([]);
    expect(found(rules([{ ...rule, againWhenChanged: true }]), seats, { facts })).toMatchObject([
      { kind: 'anchoringOutdated', because: 'changed', anchoredOn: '2024-02-29', since: '2025-01-01' }
    ]);
    expect(found(rules([{ ...rule, againWhenChanged: true }]), seats, { facts }, '2024-12-31')).toEqual([]);
    const everyOther = rules([{ ...rule, againAfterYears: 2 }]);
    expect(found(everyOther, seats, { facts }, '2026-02-27')).toEqual([]);
    expect(found(everyOther, seats, { facts }, '2026-02-28')).toMatchObject([{ kind: 'anchoringOutdated', because: 'years', since: '2026-02-28' }]);
    expect(found(everyOther, seats, {}, '2026-02-28')).toMatchObject([{ kind: 'notAnchored' }]);
  });

  it('keep a seat inactive until the holder’s interests are cleared, through the last day of the judgement', () => {
    const seat = (interests: InterestStatus, interestsUntil = ''): SeatLine => ({
      regionKey: 'kalmar',
      terms: [['a', '2024-01-01', '', { interests, interestsUntil }]]
    });
    const told = (one: SeatLine): unknown => found(rules([], { interestsDemanded: true }), [one]);
    for (const status of ['none', 'declared', 'hindered', 'unconfirmed', 'otherPerson'] as const) expect(told(seat(status))).toMatchObject([{ kind: 'interestsNotCleared', status }]);
    expect(told(seat('cleared', today))).toEqual([]);
    expect(told(seat('cleared', '2026-03-11'))).toMatchObject([{ status: 'lapsed', since: today }]);
    expect(told(seat('conditions', today))).toEqual([]);
    expect(found(rules([]), [seat('none')])).toEqual([]);
  });

  it('miss the member of a region whose holder is not cleared, and tell the seat itself once', () => {
    const demanded = rules([{ kind: 'memberPerRegion', demand: 'required' }], { interestsDemanded: true });
    const seat = (interests: InterestStatus): SeatLine => ({ regionKey: 'kalmar', terms: [['a', '2024-01-01', '2025-12-31'], ['b', '2026-01-01', '', { interests, interestsUntil: '2027-01-01' }]] });
    const ofKalmar = (interests: InterestStatus): unknown =>
      found(demanded, [seat(interests), ...['jonkoping', 'ostergotland'].map((regionKey): SeatLine => ({ regionKey, terms: [[regionKey, '2024-01-01', '', { interests: 'cleared' }]] }))]).map(({ kind, since }) => [kind, since]);
    expect(ofKalmar('cleared')).toEqual([]);
    expect(ofKalmar('none')).toEqual([['regionWithoutMember', ''], ['interestsNotCleared', '2026-01-01']]);
  });
});

describe('vacant seats', () => {
  it('are told when they are required and nothing else tells of them', () => {
    const seats: readonly SeatLine[] = [
      held('kalmar'),
      { regionKey: 'kalmar', role: 'member', terms: [['a', '2024-01-01', '2024-12-31']] },
      { regionKey: 'kalmar', requirement: 'wished' },
      { regionKey: 'jonkoping' },
      { regionKey: 'jonkoping', role: 'processSupport' }
    ];
    expect(found(rules([perRegion]), [...seats, held('ostergotland')])).toEqual([
      expect.objectContaining({ kind: 'regionWithoutMember', regionKey: 'jonkoping' }),
      { kind: 'seatVacant', groupKey: 'rag', demand: 'required', since: '2025-01-01', seatKey: 'rag-2', regionKey: 'kalmar' },
      expect.objectContaining({ kind: 'seatVacant', seatKey: 'rag-5', since: '' })
    ]);
  });
});

describe('a group that is not at work', () => {
  it('has no findings before its first day, nor from the day it is closed', () => {
    const closing = { date: '2026-06-30', decidedBy: 'RPO', paragraph: '3', mergedInto: '' };
    const on = (date: string): number => found(rules([perRegion]), [], { profile: { begins: '2026-01-01', closing } }, date).length;
    expect([on('2025-12-31'), on('2026-01-01'), on('2026-06-29'), on('2026-06-30')]).toEqual([0, 3, 3, 0]);
  });
});
