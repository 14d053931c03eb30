import { checkComposition } from '../../domain/composition/checkComposition';
import type { CompositionFinding } from '../../domain/composition/compositionFinding';
import type { Line } from '../../domain/composition/fixtures/rosterOf';
import { rosterOf } from '../../domain/composition/fixtures/rosterOf';
import type { RosterRules } from '../../domain/composition/rosterRules';
import { rulesOfGroup } from '../../domain/composition/rulesOfGroup';
import { whoseTurn } from '../../domain/chairing/whoseTurn';
import { templates } from '../templates';
import { assumedRules } from './assumedRules';
import { mellansverige } from './mellansverige';
import { rosterRules } from './rosterRules';

const today = '2026-11-27';

function findings(lines: readonly Line[], organisations?: Readonly<Record<string, string>>, rules: readonly RosterRules[] = rosterRules): readonly CompositionFinding[] {
  const kept = rosterOf(rules, lines, organisations);
  return checkComposition([...kept.index.groups.values()][0], kept, today);
}

const kinds = (found: readonly CompositionFinding[]): readonly string[] => found.map(({ kind }) => kind);

const three = ['jonkoping', 'kalmar', 'ostergotland'];
const seven = ['dalarna', 'gavleborg', 'sormland', 'uppsala', 'varmland', 'vastmanland', 'orebro'];

describe('the mandate of the staff and the executive committee', () => {
  const leadership: Line = { group: { key: 'rsl', kind: 'regionsjukvardsledning' }, seats: three.map((regionKey) => ({ regionKey, terms: [[regionKey]] })) };
  const staff: Line = { group: { key: 'stab', kind: 'stab' }, seats: [...three, 'extern'].map((person) => ({ terms: [[person]] })) };
  const committee = (people: readonly string[]): Line => ({
    group: { key: 'au', kind: 'arbetsutskott', mandators: ['rsl'] },
    seats: three.map((regionKey, place) => ({ regionKey, role: place === 0 ? 'convener' : 'member', terms: people[place] ? [[people[place]]] : [] }))
  });

  it('is met by one from each region who sits in the leadership and belongs to the staff', () => {
    expect(findings([committee(three), leadership, staff])).toEqual([]);
  });

  it('finds the region without a member, once, and the member who is not drawn from the leadership', () => {
    expect(findings([committee(['extern', 'kalmar']), leadership, staff])).toEqual([
      { kind: 'regionWithoutMember', groupKey: 'au', demand: 'required', regionKey: 'ostergotland', since: '' },
      { kind: 'notDrawnFrom', groupKey: 'au', demand: 'required', sourceKey: 'rsl', seatKey: 'au-1', personKey: 'extern', regionKey: 'jonkoping', since: '2024-01-01' }
    ]);
  });

  it('finds the member who does not belong to the staff', () => {
    expect(kinds(findings([committee(three), leadership, { ...staff, seats: staff.seats.slice(1) }]))).toEqual(['notMemberOf']);
  });

  it('cannot say from whom they are drawn while the leadership’s seats are not kept', () => {
    expect(findings([committee(['extern', 'kalmar', 'ostergotland']), staff, { ...leadership, seats: [] }])).toEqual([]);
  });

  it('lets the convener come from the region that chairs the leadership, two years at a time', () => {
    const chaired: Line = { ...leadership, seats: [...leadership.seats, { role: 'chair', regionKey: 'kalmar', terms: [['ordf', '2026-01-01', '2027-12-31']] }] };
    const kept = rosterOf(rosterRules, [committee(three), chaired, staff]);
    const turn = whoseTurn([...kept.index.groups.values()][0], kept, today);
    expect(turn.now).toEqual({ regionKey: 'kalmar', from: '2026-01-01', to: '2027-12-31' });
    expect(turn.next).toEqual({ regionKey: 'jonkoping', from: '2028-01-01', to: '2029-12-31' });
    expect(turn.deviation).toEqual({ kind: 'otherThanBody', bodyKey: 'rsl', expected: 'kalmar', actual: 'jonkoping', since: '2026-01-01' });
  });
});

describe('the mandate of a collaboration group in Mellansverige', () => {
  const held = (regionKey: string): Line['seats'][number] => ({ regionKey, terms: [[`m-${regionKey}`]] });
  const municipal = seven.map((key) => ({ role: 'municipal' as const, regionKey: '', organisation: `Kommunerna i ${key === 'orebro' ? 'Örebro' : ''} län` }));
  const group = { key: 'rsg', kind: 'rsg', templateFamily: 'mellansverige-rsg', healthcareRegions: ['mellansverige'] } as const;

  it('demands a member from each of the seven regions, and its counties’ municipalities', () => {
    const found = findings([{ group, seats: [...seven.slice(1).map(held), { ...municipal[6], terms: [['k']] }] }]);
    expect(found.filter(({ kind }) => kind === 'regionWithoutMember')).toEqual([expect.objectContaining({ regionKey: 'dalarna', demand: 'required' })]);
    expect(found.filter(({ kind }) => kind === 'countyWithoutMember')).toHaveLength(6);
  });

  it('demands the national member, and that both bodies have had the composition before them', () => {
    const national: Line = { group: { key: 'nsg', kind: 'nsg', healthcareRegions: ['mellansverige'] }, seats: [{ regionKey: 'uppsala', terms: [['nat']] }] };
    const profile = { relations: { establishingBody: '', chairAppointer: '', memberAppointers: [], steers: [], mirror: 'nsg' } };
    const facts = { anchorings: [{ body: 'Kunskapsstyrningsgruppen', date: '2026-02-01', paragraph: '4' }] };
    const found = findings([{ group, seats: seven.map(held), profile, facts }, national]);
    expect(found).toContainEqual(expect.objectContaining({ kind: 'nationalMemberMissing', mirrorKey: 'nsg', personKey: 'nat' }));
    expect(found.filter(({ kind }) => kind === 'notAnchored')).toEqual([expect.objectContaining({ body: 'Samverkansnämndens Ledningsgrupp' })]);
    expect(kinds(findings([{ group, seats: seven.map(held) }]))).toContain('nationalMemberMissing');
  });

  it('appoints its chair for two years at a time, on its own proposal', () => {
    const kept = rosterOf(rosterRules, [{ group, seats: [{ role: 'chair', regionKey: 'uppsala', terms: [['c', '2024-02-29']] }] }]);
    expect(whoseTurn([...kept.index.groups.values()][0], kept, '2026-03-01')).toMatchObject({
      rule: { kind: 'appointedForYears', years: 2, appointedBy: 'Kunskapsstyrningsgruppen' },
      now: { from: '2024-02-29', to: '2026-02-27' },
      deviation: { kind: 'pastYears', since: '2026-02-28' }
    });
  });
});

describe('the mandate of a collaboration group in Sydöstra', () => {
  const group = { key: 'rsg', kind: 'rsg', templateFamily: 'sydostra-rsg' } as const;
  const seats = three.map((regionKey) => ({ regionKey, terms: [[regionKey]] as const }));

  it('asks for the national member only when there is one, and for members whom a region employs', () => {
    expect(findings([{ group, seats }])).toEqual([]);
    expect(findings([{ group, seats }], { kalmar: 'Kalmar kommun', jonkoping: ' ' })).toEqual([
      expect.objectContaining({ kind: 'employerUnsaid', personKey: 'jonkoping' }),
      expect.objectContaining({ kind: 'employedElsewhere', personKey: 'kalmar', organisation: 'Kalmar kommun' })
    ]);
  });

  it('rotates its chair between the regions in periods of two years', () => {
    const lead: Line = { group, seats: [{ role: 'chair', regionKey: 'kalmar', terms: [['c', '2025-01-01', '2026-12-31']] }] };
    const kept = rosterOf(rosterRules, [lead]);
    expect(whoseTurn([...kept.index.groups.values()][0], kept, today)).toMatchObject({
      now: { regionKey: 'kalmar', to: '2026-12-31' },
      next: { regionKey: 'jonkoping', from: '2027-01-01' },
      deviation: null
    });
  });
});

describe('the template of a working group in Sydöstra, and a mandate written in it', () => {
  const group = { key: 'rag-barn', kind: 'rag', templateFamily: 'sydostra-rag' } as const;

  it('demands a convener whom a region employs, and members of any organisation', () => {
    const seats: Line['seats'] = [
      { role: 'convener', regionKey: 'kalmar', terms: [['leder']] },
      { role: 'member', terms: [['deltar']] }
    ];
    expect(findings([{ group, seats }], { leder: 'Oskarshamns kommun', deltar: 'Oskarshamns kommun' })).toEqual([
      expect.objectContaining({ kind: 'employedElsewhere', personKey: 'leder' })
    ]);
  });

  it('gets the principle of one from each region, professions and associations where its own mandate says so', () => {
    const rag = mellansverige.find(({ key }) => key === 'mellansverige-rag');
    const own: RosterRules = {
      ...assumedRules('own', { groups: ['rag-barn'] }),
      composition: (rag?.composition ?? []).filter(({ kind }) => kind !== 'municipalMember'),
      chair: { kind: 'electedByGroup' }
    };
    const found = findings([{ group, seats: [{ regionKey: 'kalmar', terms: [['a']] }] }], {}, [...rosterRules, own]);
    expect(found.map(({ kind, demand }) => [kind, demand])).toEqual([
      ['regionWithoutMember', 'principle'],
      ['regionWithoutMember', 'principle'],
      ['careChainUnsaid', 'required'],
      ['patientAssociationsNotConsidered', 'required']
    ]);
  });
});

describe('the rules the product brings', () => {
  const ofFamily = (family: string): RosterRules => rosterRules.find(({ scope }) => scope.family === family) ?? assumedRules('none', {});
  const families = ['sydostra-rag', 'sydostra-rsg', 'mellansverige-rsg', 'mellansverige-rag'];

  it.each(families)('say of %s what its template says', (family) => {
    const said = templates.filter((template) => template.family === family).pop()!.rules;
    const { composition, chair } = ofFamily(family);
    const has = (kind: string): boolean => composition.some((rule) => rule.kind === kind);
    expect(has('municipalMember')).toBe(said.composition.municipalMember);
    expect(has('professions')).toBe(said.composition.professionsAlongCareChain);
    expect(has('patientAssociationConsidered')).toBe(said.composition.patientAssociationsConsidered);
    expect(has('nationalMember')).toBe(said.composition.nationalMember !== 'none');
    const perRegion = composition.find(({ kind }) => kind === 'memberPerRegion');
    if (said.composition.memberPerRegion !== 'none') expect(perRegion?.demand).toBe(said.composition.memberPerRegion);
    const years = chair.kind === 'rotatesBetweenRegions' ? chair.everyYears : chair.kind === 'appointedForYears' ? chair.years : null;
    expect(years).toBe(said.chairTermYears);
  });

  it('have a key each, and fit a group of another healthcare region only where they are for all', () => {
    expect(new Set(rosterRules.map(({ key }) => key)).size).toBe(rosterRules.length);
    const group = { key: 'g', kind: 'rag', name: '', subject: '', programmeArea: '', healthcareRegions: ['norra'], mandators: [], templateFamily: '' } as const;
    expect(rulesOfGroup(group, rosterRules)?.key).toBe('regional');
    expect(rulesOfGroup({ ...group, kind: 'lpo' }, rosterRules)).toBeNull();
  });
});
