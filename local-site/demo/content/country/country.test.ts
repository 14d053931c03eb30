import { blocksSubmission } from '../../../../src/domain/mandate/blocksSubmission';
import { findGaps } from '../../../../src/domain/mandate/findGaps';
import { healthcareRegions } from '../../../../src/domain/roster/healthcareRegions';
import { indexRoster } from '../../../../src/domain/roster/indexRoster';
import { regions } from '../../../../src/domain/roster/regions';
import { templateOfContent } from '../../../../src/domain/template/stored/templateContent';
import { templates } from '../../../../src/templates/templates';
import { textAnswers } from './countryAnswers';
import { countryCases, type Outcome } from './countryCases';
import { consultedIn, countryBindings, countryChains, decidingKeys } from './countryChains';
import { countryFamilies } from './countryFamilies';
import { countryGroups } from './countryGroups';
import { countryRoster } from './countryRoster';
import { countrySize } from './countrySize';

const today = new Date('2026-11-27T10:00:00Z');
const size = countrySize();
const groups = countryGroups(size);
const roster = countryRoster(groups, size, today);
const configuration = countryChains(groups, size.healthcareRegions).length + countryBindings(groups).length;
const cases = countryCases(groups, size, today, configuration);

/** Days between two moments. */
const daysBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / (24 * 60 * 60 * 1000);

const isUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

describe('the country', () => {
  it('has six healthcare regions and 21 regions, and exactly so many groups, seats, terms, texts and records', () => {
    const after: Readonly<Record<Outcome, number>> = { published: 5, established: 3, sentBack: 3, recalled: 1, consulting: 0, endorsing: 1, awaiting: 2 };
    const rounds = cases.flatMap((planned) => planned.rounds);
    const records = rounds.reduce((sum, { outcome, answering }) => sum + 1 + after[outcome] + answering.length, configuration);
    expect({
      healthcareRegions: new Set(groups.flatMap((group) => group.healthcareRegions)).size,
      regions: groups.filter(({ kind }) => kind === 'region').map(({ name }) => name).sort(),
      groups: groups.length,
      seats: roster.seats.length,
      terms: roster.terms.length,
      versions: rounds.length,
      records,
    }).toEqual({ healthcareRegions: 6, regions: regions.map(({ name }) => name).sort(), groups: 1000, seats: 10_000, terms: 50_000, versions: 5000, records: 100_000 });
  });

  it('gives every group, seat, term, person and case a key of its own, and every group mandators that stand before it', () => {
    for (const rows of [groups, roster.seats, roster.terms, roster.people]) expect(isUnique(rows.map(({ key }) => key))).toBe(true);
    expect(isUnique(cases.map(({ mandateKey }) => mandateKey))).toBe(true);
    const before = new Set<string>();
    for (const { key, mandators } of groups) {
      expect(mandators.filter((mandator) => !before.has(mandator))).toEqual([]);
      before.add(key);
    }
  });

  it('seats one at a time, of people who all differ by name, leaves some seats vacant and lets chairs go on after two years', () => {
    const day = today.toISOString().slice(0, 10);
    const bySeat = indexRoster(roster).termsOfSeat;
    const overlapping = [...bySeat.values()].filter((terms) => terms.some(({ from }, index) => index > 0 && from <= terms[index - 1]!.to));
    expect(overlapping).toEqual([]);
    expect(isUnique(roster.people.map(({ name }) => name))).toBe(true);
    const held = [...bySeat.values()].filter((terms) => terms.some(({ from, to }) => from <= day && day <= to)).length;
    expect(held).toBeGreaterThan(8500);
    expect(held).toBeLessThan(9500);
    const chairs = roster.seats.filter(({ role }) => role === 'chair' || role === 'convener');
    expect(chairs.every(({ key }) => bySeat.get(key)!.every(({ from, to }) => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= 2))).toBe(true);
  });

  it('hands a text in only when the one before is decided, and publishes the newest of most groups before today', () => {
    for (const { rounds } of cases) {
      rounds.forEach(({ handedIn }, index) => {
        const next = rounds[index + 1];
        expect(daysBetween(handedIn, next?.handedIn ?? today)).toBeGreaterThan(next ? 95 : 13);
      });
    }
    const newest = cases.map(({ rounds }) => rounds.at(-1)!);
    expect(newest.filter(({ outcome }) => outcome === 'published').length / cases.length).toBeCloseTo(0.7, 1);
    expect(newest.filter(({ outcome, handedIn }) => outcome === 'published' && daysBetween(handedIn, today) < 90)).toEqual([]);
  });

  it('asks bodies that are there and decide', () => {
    const deciding = new Set(decidingKeys(groups, size.healthcareRegions));
    const known = new Set(groups.map(({ key }) => key));
    expect([...deciding].filter((key) => !known.has(key))).toEqual([]);
    for (const { key } of healthcareRegions) expect(consultedIn(groups, key)).toHaveLength(24);
    expect(cases.flatMap(({ rounds }) => rounds.flatMap(({ answering }) => answering)).filter((body) => !deciding.has(body))).toEqual([]);
  });

  it('writes whole texts on every family, each in the names of its own healthcare region', () => {
    const own = countryFamilies(size.healthcareRegions).map(templateOfContent);
    const families = [...templates, ...own];
    for (const family of new Set(groups.map(({ templateFamily }) => templateFamily).filter((key) => key !== ''))) {
      const template = families.filter((candidate) => candidate.family === family).at(-1)!;
      const variables = { group: 'Sårvård', programmeArea: 'Hud- och könssjukdomar' };
      const answers = textAnswers(template, { groupKey: 'rag-sarvard', round: 1, year: 2025, variables });
      expect(findGaps(template, variables, answers).filter(blocksSubmission)).toEqual([]);
    }
    for (const template of own) expect(JSON.stringify(template)).not.toMatch(/mellansverige|Samverkansnämndens/i);
  });

  it('is the same for the same day', () => {
    // Compared as text: so many objects take long to be compared one by one.
    expect(JSON.stringify(countryRoster(countryGroups(size), size, today)) === JSON.stringify(roster)).toBe(true);
    expect(JSON.stringify(countryCases(groups, size, today, configuration)) === JSON.stringify(cases)).toBe(true);
  });

  it('is made as much smaller as is asked for', () => {
    const small = countrySize(50);
    const few = countryGroups(small);
    expect([few.length, countryRoster(few, small, today).seats.length, few.some(({ key }) => key === 'rpo-barn')]).toEqual([20, 200, true]);
  });
});
