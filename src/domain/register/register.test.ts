import fc from 'fast-check';
import { blankProfile } from '../roster/blankProfile';
import type { Group } from '../roster/roster';
import type { WordHit } from './findWords';
import { countValues, narrowEntries } from './narrowEntries';
import { registerEntries } from './registerEntries';
import type { RegisterEntry } from './registerEntry';
import type { FacetChoice } from './registerFacets';
import { facetNames, facetValues } from './registerFacets';
import { orderEntries, registerColumns } from './registerOrder';

const group = (key: string, change: Partial<Group> = {}): Group => ({
  key,
  kind: 'rag',
  name: `RAG ${key}`,
  subject: key,
  programmeArea: 'Cancersjukdomar',
  healthcareRegions: ['sydostra'],
  mandators: ['rpo'],
  templateFamily: 'sydostra-rag',
  ...change
});
const mandate = (groupKey: string, state: 'inForce' | 'pastReview' | 'withdrawn', decisionDate = '2024-03-12') => ({
  groupKey,
  state,
  mandateKey: `m-${groupKey}-${state}`,
  title: `Uppdrag ${groupKey}`,
  snapshotKey: `s-${groupKey}`,
  bodyName: 'RPO',
  decisionDate,
  paragraph: '14',
  diaryNumber: '',
  reviewDate: '',
  file: { serverRelativeUrl: `/${groupKey}.docx` }
});
const caseOf = (groupKey: string, state: 'endorsing' | 'published' | 'sentBack', foldedTo: number) => ({ groupKey, state, mandateKey: `m-${groupKey}`, isOpen: state !== 'published', foldedTo });

const noChoice: FacetChoice = { healthcareRegion: [], region: [], kind: [], mandator: [], programmeArea: [], state: [] };
const nowhere = new Map<string, readonly string[]>();
const keys = (entries: readonly RegisterEntry[]): readonly string[] => entries.map((entry) => entry.group.key);

describe('the lines of the register', () => {
  it('tell of each group the mandate that says most, and the work that moved last', () => {
    const [one, two] = registerEntries(
      {
        groups: [group('a'), group('b')],
        profiles: [],
        mandates: [mandate('a', 'withdrawn'), mandate('a', 'inForce'), mandate('x', 'inForce')],
        cases: [caseOf('a', 'published', 9), caseOf('a', 'endorsing', 4), caseOf('b', 'published', 3)]
      },
      '2026-11-22'
    );
    expect(one).toMatchObject({ state: 'inForce', isInForce: true, mandate: { documentUrl: '/a.docx', snapshotKey: 's-a' }, ongoing: { state: 'endorsing' }, mandatorNames: ['rpo'] });
    expect(two).toMatchObject({ state: 'none', isInForce: false, mandate: null, ongoing: null });
  });

  it('tell that a group has ended from the day it is closed, and know it by its former names', () => {
    const closing = { date: '2026-01-01', decidedBy: '', paragraph: '', mergedInto: '' };
    const profiles = [{ ...blankProfile('a'), closing, formerNames: [{ name: 'RAG Idé', until: '2020-01-01' }] }];
    const at = (today: string): RegisterEntry | undefined => registerEntries({ groups: [group('a')], profiles, mandates: [], cases: [] }, today)[0];
    expect([at('2025-12-31')?.state, at('2026-01-01')?.state]).toEqual(['none', 'closed']);
    expect(at('2026-01-01')?.foldedNames).toContain('rag ide');
  });
});

const anyEntries = fc
  .uniqueArray(
    fc.record({
      key: fc.string({ minLength: 1 }),
      kind: fc.constantFrom('rag' as const, 'rpo' as const),
      programmeArea: fc.constantFrom('', 'Cancersjukdomar', 'Tandvård'),
      mandators: fc.subarray(['rpo', 'rsl']),
      healthcareRegions: fc.subarray(['sydostra', 'norra'], { minLength: 1 })
    }),
    { selector: ({ key }) => key, maxLength: 12 }
  )
  .map((groups) =>
    registerEntries({ groups: groups.map(({ key, ...rest }) => group(key, rest)), profiles: [], mandates: groups.filter((_, place) => place % 2 === 0).map(({ key }) => mandate(key, 'inForce')), cases: [] }, '2026-11-22')
  );
const anyChoice = fc.record({
  healthcareRegion: fc.subarray(['sydostra', 'norra']),
  region: fc.constant<readonly string[]>([]),
  kind: fc.subarray(['rag', 'rpo']),
  mandator: fc.subarray(['rpo', 'rsl']),
  programmeArea: fc.subarray(['Cancersjukdomar', 'Tandvård']),
  state: fc.subarray(['inForce', 'none'])
});

describe('narrowing the register', () => {
  it('shows what it counts: a value chosen alone gives as many groups as its number says', () => {
    fc.assert(
      fc.property(anyEntries, anyChoice, fc.constantFrom(...facetNames), (entries, choice, name) => {
        for (const [value, count] of countValues(entries, name, choice, nowhere)) {
          expect(narrowEntries(entries, { ...choice, [name]: [value] }, nowhere)).toHaveLength(count);
        }
      })
    );
  });

  it('lets through what has one of the values of every choice, and nothing else', () => {
    fc.assert(
      fc.property(anyEntries, anyChoice, (entries, choice) => {
        const shown = narrowEntries(entries, choice, nowhere);
        const fits = (entry: RegisterEntry): boolean =>
          facetNames.every((name) => choice[name].length === 0 || facetValues[name](entry, nowhere).some((value) => choice[name].includes(value)));
        expect(keys(shown)).toEqual(keys(entries.filter(fits)));
      })
    );
  });

  it('knows a region by the seats it has in a group', () => {
    const entries = registerEntries({ groups: [group('a'), group('b')], profiles: [], mandates: [], cases: [] }, '2026-11-22');
    const regions = new Map([['a', ['kalmar', 'jonkoping']], ['b', ['jonkoping']]]);
    const choice = { ...noChoice, region: ['kalmar'] };
    expect(keys(narrowEntries(entries, choice, regions))).toEqual(['a']);
    expect(countValues(entries, 'region', choice, regions)).toEqual(new Map([['kalmar', 1], ['jonkoping', 2]]));
    expect(countValues(entries, 'kind', choice, regions)).toEqual(new Map([['rag', 1]]));
  });
});

describe('the order of the register', () => {
  it('keeps every group, and is turned by turning it', () => {
    fc.assert(
      fc.property(anyEntries, fc.constantFrom(...registerColumns), (entries, column) => {
        const sorted = orderEntries(entries, { column, isReversed: false }, new Map());
        expect(new Set(keys(sorted))).toEqual(new Set(keys(entries)));
        expect(keys(orderEntries(entries, { column, isReversed: true }, new Map()))).toEqual([...keys(sorted)].reverse());
      })
    );
  });

  it('is by day with the unknown last, and by match with the groups that are named so first', () => {
    const entries = registerEntries(
      { groups: [group('a'), group('b'), group('c')], profiles: [], mandates: [mandate('b', 'inForce', '2025-01-01'), mandate('c', 'inForce', '2024-01-01')], cases: [] },
      '2026-11-22'
    );
    expect(keys(orderEntries(entries, { column: 'decided', isReversed: false }, new Map()))).toEqual(['c', 'b', 'a']);
    const hits = new Map(entries.map(({ group: { key } }): readonly [string, WordHit] => [key, key === 'c' ? 'names' : 'text']));
    expect(keys(orderEntries(entries, { column: 'match', isReversed: false }, hits))).toEqual(['c', 'a', 'b']);
  });
});
