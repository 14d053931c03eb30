import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { RosterRules } from '../../domain/composition/rosterRules';
import { personMark } from '../../domain/interests/personMark';
import { countsAsEmpty } from '../../domain/roster/countsAsEmpty';
import type { Person, Seat, Term } from '../../domain/roster/roster';
import { groupKey, mandateKey } from '../../testing/approval/caseRecords';
import { establishing, openCaseSite } from '../../testing/approval/caseSite';
import type { CaseSite } from '../../testing/approval/caseSite';
import { recordDecision } from '../approval/recordDecision';
import { publishMandate } from '../publication/publishMandate';
import { regionOverview } from './regionOverview';
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
  const { groups } = await regionOverview(site.as(who), 'kalmar', today);
  return groups.find(({ group }) => group.key === groupKey)?.mandate;
};

describe('a region’s overview', () => {
  it('shows who holds the region’s places, which are vacant and which end', async () => {
    const site = await openCaseSite(rosterOfSite);
    const { region, groups } = await regionOverview(site.as('reader'), 'kalmar', today);
    expect(region.name).toBe('Region Kalmar län');
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
      const { groups } = await regionOverview({ ...ports, rosterParameters: { ...ports.rosterParameters, rosterRules } }, 'kalmar', today);
      return groups.flatMap(({ places, isClearanceDemanded }) => places.filter((place) => countsAsEmpty(place, isClearanceDemanded)).map(({ seat: { key } }) => key));
    };
    expect(await empty(false)).toEqual(['vacant']);
    expect(await empty(true)).toEqual(['held', 'vacant']);
    site.world.clearances.push({ key: 'c', personKey: 'p1', groupKey, regionKey: 'kalmar', outcome: 'cleared', validUntil: '2028-01-01', personMark: personMark(person), id: 1, folder: 'kalmar' });
    expect(await empty(true)).toEqual(['vacant']);
  });

  it('leaves out a wished place that nobody holds, and a group that has ended', async () => {
    const wished = { ...seat('wished', 'kalmar'), requirement: 'wished' } as const;
    const site = await openCaseSite({ ...rosterOfSite, seats: [...rosterOfSite.seats, wished] });
    const before = await regionOverview(site.as('reader'), 'kalmar', today);
    expect(before.groups.flatMap(({ places }) => places.map(({ seat: { key } }) => key))).toEqual(['held', 'vacant']);
    const { groupEditor } = site.as('administrator');
    const stored = await groupEditor.read(groupKey);
    const closing = { date: '2026-01-31', decidedBy: 'RPO', paragraph: '3', mergedInto: '' };
    await groupEditor.save(stored, { ...stored, profile: { ...stored.profile, closing } });
    expect((await regionOverview(site.as('reader'), 'kalmar', today)).groups).toEqual([]);
  });

  it('tells a reader of a mandate in force, and participants how the work goes', async () => {
    const site = await openCaseSite(rosterOfSite);
    const nothing = { publicState: 'none', documentUrl: '', workingState: 'none', mandateKey: '' };
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
    await expect(regionOverview(ports, 'kalmar', today)).resolves.toMatchObject({ participant: false });
  });

  it('is missing for a region that does not exist', async () => {
    const site = await openCaseSite();
    await expect(regionOverview(site.as('reader'), 'atlantis', today)).rejects.toMatchObject({ kind: 'missing' });
  });
});
