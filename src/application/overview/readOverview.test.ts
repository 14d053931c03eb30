import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { RosterRules } from '../../domain/composition/rosterRules';
import { personMark } from '../../domain/interests/personMark';
import { isEmptyPlace } from '../../domain/overview/isEmptyPlace';
import type { OverviewScope } from '../../domain/overview/overviewScope';
import type { Person, Seat, Term } from '../../domain/roster/roster';
import { groupKey, mandateKey } from '../../testing/approval/caseRecords';
import { establishing, openCaseSite } from '../../testing/approval/caseSite';
import type { CaseSite } from '../../testing/approval/caseSite';
import { groupNamed } from '../../testing/groupNamed';
import { openNominationWorld } from '../../testing/nominationWorld';
import { openScene } from '../../testing/decisions/scene';
import { recordDecision } from '../approval/recordDecision';
import { publishMandate } from '../publication/publishMandate';
import { readOverview } from './readOverview';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { assumedRules } from '../../templates/rosterRules/assumedRules';
import { newTerm } from '../../domain/roster/newTerm';

const today = '2026-03-12';

const seat = (key: string, regionKey: string): Seat => (newSeat({ key, groupKey, regionKey, role: 'member', profession: 'Barnläkare' }));

const term = (seatKey: string, to: string): Term =>
  newTerm({ key: `term-${seatKey}`, seatKey, groupKey, personKey: 'p1', from: '2024-01-01', to });

const person: Person = newPerson({ key: 'p1', name: 'Anna Påhitt', title: '', organisation: '', email: '' });

const rosterOfSite = {
  seats: [seat('held', 'kalmar'), seat('vacant', 'kalmar'), seat('elsewhere', 'jonkoping')],
  terms: [term('held', '2026-06-30'), term('vacant', '2026-02-28'), term('elsewhere', '')],
  people: [person]
};

const standing = async (site: CaseSite, who: 'reader' | 'writer'): Promise<unknown> => {
  const { groups } = await readOverview(site.as(who), { kind: 'region', key: 'kalmar' }, today);
  return groups.find(({ group }) => group.key === groupKey)?.mandate;
};

describe('a region’s overview', () => {
  it('shows who holds the region’s places, which are vacant and which end', async () => {
    const site = await openCaseSite(rosterOfSite);
    const { scope, groups } = await readOverview(site.as('reader'), { kind: 'region', key: 'kalmar' }, today);
    expect(scope.name).toBe('Region Kalmar län');
    expect(groups).toHaveLength(1);
    expect(groups[0]?.places).toMatchObject([
      { kind: 'held', seat: { key: 'held' }, person: 'Anna Påhitt', to: '2026-06-30', endsSoon: true },
      { kind: 'vacant', seat: { key: 'vacant' }, since: '2026-03-01' }
    ]);
  });

  it('counts a place as empty while its holder’s interests are not cleared, in a group that demands it', async () => {
    const site = await openCaseSite(rosterOfSite);
    const empty = async (interestsDemanded: boolean): Promise<readonly string[]> => {
      const ports = site.as('reader');
      const rosterRules = async (): Promise<readonly RosterRules[]> => [{ ...assumedRules('any', {}), interestsDemanded }];
      const { groups } = await readOverview({ ...ports, rosterParameters: { ...ports.rosterParameters, rosterRules } }, { kind: 'region', key: 'kalmar' }, today);
      return groups.flatMap(({ places }) => places.filter(isEmptyPlace).map(({ seat: { key } }) => key));
    };
    expect(await empty(false)).toEqual(['vacant']);
    expect(await empty(true)).toEqual(['held', 'vacant']);
    site.world.clearances.push({ key: 'c', personKey: 'p1', groupKey, regionKey: 'kalmar', outcome: 'cleared', validUntil: '2028-01-01', personMark: personMark(person), id: 1, folder: 'kalmar' });
    expect(await empty(true)).toEqual(['vacant']);
  });

  it('leaves out a wished place that nobody holds, and a group that has ended or has yet to begin', async () => {
    const wished = { ...seat('wished', 'kalmar'), requirement: 'wished' } as const;
    const site = await openCaseSite({ ...rosterOfSite, seats: [...rosterOfSite.seats, wished] });
    const before = await readOverview(site.as('reader'), { kind: 'region', key: 'kalmar' }, today);
    expect(before.groups.flatMap(({ places }) => places.map(({ seat: { key } }) => key))).toEqual(['held', 'vacant']);
    const { groupEditor } = site.as('administrator');
    const stored = await groupEditor.read(groupKey);
    const shown = async (): Promise<number> => (await readOverview(site.as('reader'), { kind: 'region', key: 'kalmar' }, today)).groups.length;
    const begun = await groupEditor.save(stored, { ...stored, profile: { ...stored.profile, begins: '2026-05-01' } });
    expect(await shown()).toBe(0);
    const closing = { date: '2026-01-31', decidedBy: 'RPO', paragraph: '3', mergedInto: '' };
    await groupEditor.save(begun, { ...begun, profile: { ...stored.profile, closing } });
    expect(await shown()).toBe(0);
  });

  it('tells a reader of a mandate in force, and participants how the work goes', async () => {
    const site = await openCaseSite(rosterOfSite);
    const nothing = { publicState: 'none', documentUrl: '', reviewDate: '', workingState: 'none', mandateKey: '' };
    expect(await standing(site, 'reader')).toEqual(nothing);
    const snapshot = await site.handIn('Uppdrag');
    expect(await standing(site, 'reader')).toEqual(nothing);
    expect(await standing(site, 'writer')).toEqual({ ...nothing, workingState: 'awaitingEstablishment', mandateKey });
    await recordDecision(site.as('recorder'), establishing(snapshot));
    expect(await standing(site, 'reader')).toEqual(nothing);
    await publishMandate(site.as('publisher'), { mandateKey, recordKey: 'r1', reviewDate: '', describeTrail: () => [] });
    expect(await standing(site, 'reader')).toMatchObject({ publicState: 'inForce', workingState: 'none', mandateKey });
    expect(await standing(site, 'reader')).not.toMatchObject({ documentUrl: '' });
    await site.handIn('Förnyat uppdrag');
    expect(await standing(site, 'writer')).toMatchObject({ publicState: 'inForce', workingState: 'awaitingEstablishment' });
  });

  it('knows the newest state although its row was never written', async () => {
    const site = await openCaseSite(rosterOfSite);
    site.world.faults.failNext('caseIndex.write', 'offline');
    await site.handIn('Uppdrag');
    expect(await standing(site, 'writer')).toMatchObject({ workingState: 'awaitingEstablishment' });
  });

  it('asks a reader’s server for nothing a reader may not have', async () => {
    const site = await openCaseSite(rosterOfSite);
    const ports = createMemoryPorts(site.world, 'reader');
    site.world.faults.failNext('caseIndex.open', 'denied');
    site.world.faults.failNext('caseIndex.ofGroups', 'denied');
    site.world.faults.failNext('ledger.since', 'denied');
    await expect(readOverview(ports, { kind: 'region', key: 'kalmar' }, today)).resolves.toMatchObject({ isParticipant: false });
  });

  it('is missing for a region that does not exist', async () => {
    const site = await openCaseSite();
    await expect(readOverview(site.as('reader'), { kind: 'region', key: 'atlantis' }, today)).rejects.toMatchObject({ kind: 'missing' });
  });

  it('names nobody who is not shown publicly, and keeps nothing of interests', async () => {
    const site = await openCaseSite({ ...rosterOfSite, people: [{ ...person, isPublic: false }] });
    const told = JSON.stringify(await readOverview(site.as('administrator'), { kind: 'region', key: 'kalmar' }, today));
    expect(told).not.toContain('Påhitt');
    expect(told).not.toMatch(/interest|isCleared|personKey/i);
  });
});

describe('a healthcare region’s overview', () => {
  it('tells of a national group the places of its own regions, and of its own groups all', async () => {
    const [own, national] = [groupNamed('rpo-x', 'rpo', 'RPO X'), { ...groupNamed('npo-x', 'npo', 'NPO X'), healthcareRegions: ['sydostra', 'norra'] }];
    const seats = [own, national].flatMap((group) => ['kalmar', 'norrbotten', ''].map((regionKey) => newSeat({ key: `${group.key} ${regionKey}`, groupKey: group.key, regionKey })));
    const site = await openCaseSite({ groups: [own, national], seats });
    const { groups } = await readOverview(site.as('reader'), { kind: 'healthcareRegion', key: 'sydostra' }, today);
    expect(groups.map(({ group, places }) => [group.key, places.map(({ seat: { regionKey } }) => regionKey)])).toEqual([
      ['npo-x', ['kalmar']],
      ['rpo-x', ['', 'kalmar', 'norrbotten']]
    ]);
  });
});

describe('nominations in an overview', () => {
  it.each<[OverviewScope, readonly string[]]>([
    [{ kind: 'region', key: 'kalmar' }, ['kalmar']],
    [{ kind: 'healthcareRegion', key: 'sydostra' }, ['kalmar', 'jonkoping']],
    [{ kind: 'mandator', key: 'rsl' }, ['kalmar', 'norrbotten', 'jonkoping']]
  ])('are those that its own regions make: %j', async (scope, told) => {
    const ports = openNominationWorld().ports('everywhere');
    for (const regionKey of ['kalmar', 'norrbotten', 'jonkoping']) {
      const act = { kind: 'need', seatKey: 's1', profession: 'Barnläkare', neededFrom: '2026-09-01', note: '' } as const;
      await ports.nominations.record({ key: regionKey, nominationKey: regionKey, groupKey: 'rpo-barn', place: { regionKey, recorder: { kind: 'processSupport' } }, act });
    }
    expect((await readOverview(ports, scope, today)).nominations.map(({ regionKey }) => regionKey)).toEqual(told);
  });
});

describe('an overview for those who give groups their mandates', () => {
  const ofChildren: OverviewScope = { kind: 'mandator', key: 'rpo-barn' };
  const now = '2026-11-22';

  it('tells of whole groups, with places of every region, and of nobody else’s groups', async () => {
    const scene = await openScene();
    const { scope, groups, isParticipant, years } = await readOverview(scene.ports('reader'), ofChildren, now);
    expect(scope).toEqual({ ...ofChildren, name: 'RPO Barn och ungdomars hälsa', healthcareRegion: 'sydostra' });
    expect(isParticipant).toBe(false);
    expect(groups.map(({ group, places }) => [group.key, places.map(({ seat: { regionKey } }) => regionKey).sort()])).toEqual([
      ['rag-barndiabetes', ['kalmar', 'kalmar']],
      ['rag-barnonkologi', ['kalmar', 'ostergotland']],
      ['rag-oronbarn', ['kalmar']]
    ]);
    expect(years[years.length - 1]).toEqual({ year: 2026, held: 3, vacant: 2 });
    expect(years.find(({ year }) => year === 2023)).toEqual({ year: 2023, held: 1, vacant: 0 });
  });

  it('has a case as its own turn while its answer is waited for', async () => {
    const scene = await openScene();
    await scene.submit('rag-barnonkologi');
    const casesOf = async (scope: OverviewScope): Promise<unknown> =>
      (await readOverview(scene.ports('recorder'), scope, now)).cases.map(({ mandateKey: key, isOurs, waitsFor }) => [key, isOurs, waitsFor.map(({ name }) => name)]);
    const waits = ['RPO Barn och ungdomars hälsa'];
    expect(await casesOf(ofChildren)).toEqual([['m-rag-barnonkologi', true, waits]]);
    expect(await casesOf({ kind: 'healthcareRegion', key: 'sydostra' })).toEqual([['m-rag-barnonkologi', true, waits]]);
    expect(await casesOf({ kind: 'region', key: 'kalmar' })).toEqual([['m-rag-barnonkologi', false, waits]]);
    expect(await casesOf({ kind: 'region', key: 'jonkoping' })).toEqual([]);
    expect((await readOverview(scene.ports('reader'), ofChildren, now)).cases).toEqual([]);
  });

  it('is missing for a group that does not exist', async () => {
    const scene = await openScene();
    await expect(readOverview(scene.ports('reader'), { kind: 'mandator', key: 'rpo-borta' }, now)).rejects.toMatchObject({ kind: 'missing' });
  });
});
