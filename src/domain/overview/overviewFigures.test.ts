import fc from 'fast-check';
import { newSeat } from '../roster/newSeat';
import { endingMonths, endingPlaces } from './endingMonths';
import { groupsInScope } from './groupsInScope';
import { isOurCase } from './isOurTurn';
import { mandateStanding } from './mandateStanding';
import type { Overview, OverviewGroup, OverviewPlace } from './overview';
import { overviewFigures } from './overviewFigures';
import { oversightOf } from './oversightOf';
import { todoOf } from './todo';
import { yearsOfMandates } from './yearsOfMandates';
import { blankProfile } from '../roster/blankProfile';
import type { GroupProfile } from '../roster/groupProfile';
import type { OverviewScope } from './overviewScope';
import { groupNamed } from '../../testing/groupNamed';

const today = '2026-03-12';

const seat = newSeat({ key: 's', groupKey: 'g', regionKey: 'kalmar' });
const vacant = (since: string): OverviewPlace => ({ kind: 'vacant', seat: { ...seat, key: `vacant ${since}` }, since });
const held = (to: string, more: Partial<Extract<OverviewPlace, { kind: 'held' }>> = {}): OverviewPlace => ({
  kind: 'held',
  seat: { ...seat, key: `held ${to}` },
  person: 'Anna Påhitt',
  from: '2024-01-01',
  to,
  endsSoon: false,
  isActive: true,
  isFollowed: false,
  ...more
});

const group = (key: string, places: readonly OverviewPlace[], more: Partial<OverviewGroup> = {}): OverviewGroup => ({
  group: { key, kind: 'rag', name: key, programmeArea: '', mandators: ['rpo'] },
  places,
  mandate: { publicState: 'none', documentUrl: '', reviewDate: '', workingState: 'none', mandateKey: '' },
  withoutLead: null,
  pastEnd: '',
  ...more
});

const overview = (groups: readonly OverviewGroup[], more: Partial<Overview> = {}): Overview => ({
  scope: { kind: 'mandator', key: 'rpo', name: 'RPO', healthcareRegion: 'sydostra' },
  today,
  isParticipant: true,
  groups,
  cases: [],
  nominations: [],
  cliffs: [],
  years: [],
  ...more
});

const waiting = (mandateKey: string, isOurs: boolean, dueOn = ''): Overview['cases'][number] => ({
  mandateKey,
  groupKey: 'a',
  groupName: 'A',
  state: 'awaitingEstablishment',
  waitsFor: [{ key: 'rpo', name: 'RPO', dueOn, isAtMeeting: dueOn !== '' }],
  isOurs
});

describe('the figures of an overview', () => {
  const shown = overview([group('a', [vacant('2026-01-01'), held('2026-04-30', { endsSoon: true }), held('', { isActive: false })]), group('b', [held('2028-01-01')])], {
    cases: [waiting('m1', true), waiting('m2', false)]
  });

  it('count what their lists hold: a place that is not active is empty', () => {
    expect(overviewFigures(shown, null)).toEqual({ vacant: 2, ending: 1, late: null, waiting: 1, inForce: 0, withoutMandate: 2 });
  });

  it('are as many as the things to do of their kind', () => {
    const todo = todoOf(shown, null).map(({ kind }) => kind);
    expect(todo).toEqual(['case', 'vacancy', 'vacancy', 'case', 'ending']);
  });
});

describe('what is to be done', () => {
  it('has the longest vacancy first and those never filled last, and no ending that somebody follows', () => {
    const todo = todoOf(overview([group('a', [vacant(''), vacant('2026-02-01'), vacant('2025-01-01'), held('2026-04-30', { endsSoon: true, isFollowed: true })])]), null);
    expect(todo.map((one) => (one.kind === 'vacancy' && one.place.kind === 'vacant' ? one.place.since : one.kind))).toEqual(['2025-01-01', '2026-02-01', '']);
  });
});

describe('the months in which terms end', () => {
  it('begin with the day’s own and miss none, also over a year’s end', () => {
    const months = endingMonths([group('a', [held('2026-03-12'), held('2026-03-11'), held('2027-01-31')])], today, 12);
    expect(months).toHaveLength(12);
    expect([months[0]!.month, months[11]!.month]).toEqual(['2026-03', '2027-02']);
    expect(months.filter(({ endings }) => endings.length > 0).map(({ month, endings }) => [month, endings.length])).toEqual([['2026-03', 1], ['2027-01', 1]]);
  });

  it('hold each ending within them once', () => {
    const days = fc.array(fc.integer({ min: 0, max: 900 }).map((after) => new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10)));
    fc.assert(
      fc.property(days, (all) => {
        const groups = [group('a', all.map((day) => held(day)))];
        const told = endingMonths(groups, '2026-03-01', 24).flatMap(({ endings }) => endings.map(({ place }) => place.to));
        expect(told).toEqual(endingPlaces(groups, '2026-03-01', 24).map(({ place }) => place.to).filter((to) => to < '2028-03-01'));
      })
    );
  });
});

describe('the groups of a scope', () => {
  const rag = { ...groupNamed('rag-a', 'rag', 'RAG A'), mandators: ['rpo'] };
  const steered = groupNamed('upphandling', 'rag', 'Upphandlingsgruppen');
  const region = groupNamed('region-kalmar', 'region', 'Region Kalmar län');
  const elsewhere = { ...groupNamed('rag-b', 'rag', 'RAG B'), healthcareRegions: ['norra'] };
  const all = [rag, steered, region, elsewhere];
  const steering: GroupProfile = { ...blankProfile('rpo'), relations: { ...blankProfile('rpo').relations, steers: ['upphandling'] } };
  const keys = (scope: OverviewScope, own: GroupProfile | null = null): readonly string[] => groupsInScope(scope, all, own).map(({ key }) => key);

  it('are those that a body mandates or steers, or that belong to a healthcare region', () => {
    expect(keys({ kind: 'mandator', key: 'rpo' }, steering)).toEqual(['rag-a', 'upphandling']);
    expect(keys({ kind: 'healthcareRegion', key: 'sydostra' })).toEqual(['rag-a', 'upphandling']);
    expect(keys({ kind: 'healthcareRegion', key: 'norra' })).toEqual(['rag-b']);
  });
});

describe('how a mandate stands', () => {
  const established = (state: 'inForce' | 'withdrawn', mandateKey: string) => ({ mandateKey, state, reviewDate: '', file: { serverRelativeUrl: `/${mandateKey}` } });

  it('is told by the one in force before one withdrawn, and by an open case before one that is over', () => {
    const cases = [
      { mandateKey: 'c1', state: 'rejected', isOpen: false, foldedTo: 9 },
      { mandateKey: 'c2', state: 'sentBack', isOpen: true, foldedTo: 2 }
    ] as const;
    expect(mandateStanding([established('withdrawn', 'old'), established('inForce', 'new')], cases)).toMatchObject({ publicState: 'inForce', documentUrl: '/new', workingState: 'sentBack', mandateKey: 'c2' });
    expect(mandateStanding([], [])).toEqual({ publicState: 'none', documentUrl: '', reviewDate: '', workingState: 'none', mandateKey: '' });
  });
});

describe('whose turn it is', () => {
  const bodies = new Map([['region-kalmar', groupNamed('region-kalmar', 'region', 'Region Kalmar län')]]);
  const scope = (kind: 'region' | 'healthcareRegion' | 'mandator', key: string, name = '') => ({ kind, key, name, healthcareRegion: 'sydostra' });

  it('is the region’s as a body, the mandator’s, and the staff’s for every answer and publication', () => {
    const kalmar = scope('region', 'kalmar', 'Region Kalmar län');
    expect(isOurCase(kalmar, 'endorsing', ['region-kalmar'], bodies)).toBe(true);
    expect(isOurCase(kalmar, 'endorsing', ['rsl'], bodies)).toBe(false);
    expect(isOurCase(scope('mandator', 'rsl'), 'awaitingEstablishment', ['rsl'], bodies)).toBe(true);
    expect(isOurCase(scope('mandator', 'rsl'), 'established', [], bodies)).toBe(false);
    expect(isOurCase(scope('healthcareRegion', 'sydostra'), 'established', [], bodies)).toBe(true);
    expect(isOurCase(scope('healthcareRegion', 'sydostra'), 'sentBack', [], bodies)).toBe(false);
  });
});

describe('what is followed up', () => {
  it('has the cases of the mandator’s next meeting first, those without a known meeting last', () => {
    const { meetings } = oversightOf(overview([], { cases: [waiting('m1', true), waiting('m2', true, '2026-04-02'), waiting('m3', true, '2026-04-02')] }));
    expect(meetings.map(({ date, cases }) => [date, cases.map(({ mandateKey }) => mandateKey)])).toEqual([['2026-04-02', ['m2', 'm3']], ['', ['m1']]]);
  });
});

describe('the years of mandates', () => {
  it('count what was decided in the year, and each mandate once while its last text applied', () => {
    const years = yearsOfMandates(
      [
        { mandateKey: 'a', decisionDate: '2025-02-01', withdrawnOn: '' },
        { mandateKey: 'a', decisionDate: '2023-02-01', withdrawnOn: '' },
        { mandateKey: 'b', decisionDate: '2023-05-01', withdrawnOn: '2024-06-01' }
      ],
      today
    );
    expect(years).toEqual([
      { year: 2022, established: 0, inForce: 0 },
      { year: 2023, established: 2, inForce: 2 },
      { year: 2024, established: 0, inForce: 1 },
      { year: 2025, established: 1, inForce: 1 },
      { year: 2026, established: 0, inForce: 1 }
    ]);
  });
});
