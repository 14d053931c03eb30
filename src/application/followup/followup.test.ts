import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { WheelEvent } from '../../domain/followup/wheelEvent';
import { yearWheel } from '../../domain/followup/yearWheel';
import { declaredObligations } from '../../templates/declaredObligations';
import { rosterRules } from '../../templates/rosterRules/rosterRules';
import { metadataOf, textOfFamily } from '../../testing/followup/establishedText';
import { groupNamed } from '../../testing/groupNamed';
import { memoryAccount } from '../../testing/memoryAccount';
import type { Ports } from '../ports/ports';
import { attest } from './attest';
import { chase } from './chase';
import { confirmContacts } from './confirmContacts';
import { holdMeeting } from './holdMeeting';
import type { LateScope } from './lateOf';
import { lateOf } from './lateOf';
import { obligationsOfGroup } from './obligationsOfGroup';
import { planMeeting } from './planMeeting';
import { publishCalendar } from './publishCalendar';
import { readGroupRosterEvidence } from './readGroupRosterEvidence';
import { readGroupYear } from './readGroupYear';

const rsl = groupNamed('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen');
const rsg = { ...groupNamed('rsg-lakemedel', 'rsg', 'RSG läkemedel'), mandators: ['rsl'] };
const ksg = { ...groupNamed('ksg', 'stab', 'Kunskapsstyrningsgruppen'), healthcareRegions: ['mellansverige'] };
const other = { ...groupNamed('rsg-utveckling', 'rsg', 'RSG Stöd för utveckling'), healthcareRegions: ['mellansverige'], mandators: ['ledningsgruppen'] };

const view = (today: string) => ({ today });

async function establishedWorld(): Promise<((login: string) => Ports) & { readonly world: MemoryWorld }> {
  const world = createMemoryWorld({
    templates: [],
    obligations: declaredObligations,
    rosterRules,
    roster: { groups: [rsl, rsg, ksg, other], seats: [], terms: [], people: [] },
    accounts: [
      memoryAccount('writer', { writesFor: ['rsg-lakemedel', 'rsg-utveckling'] }),
      memoryAccount('participant', {}),
      memoryAccount('publisher', { publishes: true }),
      memoryAccount('reader', { participates: false })
    ]
  });
  const as = (login: string): Ports => createMemoryPorts(world, login);
  for (const [family, groupKey] of [['sydostra-rsg', 'rsg-lakemedel'], ['mellansverige-rsg', 'rsg-utveckling']] as const) {
    const snapshot = textOfFamily(family, groupKey);
    await as('publisher').established.addText(metadataOf(snapshot, '2024-06-01'), snapshot);
  }
  return Object.assign(as, { world });
}

const stateOf = async (ports: Ports, groupKey: string, kind: string, today: string): Promise<string | undefined> =>
  (await obligationsOfGroup(ports, groupKey, view(today))).obligations.find(({ obligation }) => obligation.kind === kind)?.standing.state;

describe('following a group’s obligations', () => {
  it('tells what the mandate in force obliges to and how it stands, to whoever takes part', async () => {
    const as = await establishedWorld();
    expect(await stateOf(as('participant'), 'rsg-lakemedel', 'plan', '2026-03-12')).toBe('overdue');
    const plan = { groupKey: 'rsg-lakemedel', kind: 'plan', period: '2026', content: '{}' } as const;
    await as('writer').groupReports.save({ ...plan, key: 'r1', version: '', editor: '', modified: '' });
    expect(await stateOf(as('participant'), 'rsg-lakemedel', 'plan', '2026-03-12')).toBe('overdue');
    await as('writer').groupReports.deliver({ ...plan, reportKey: 'r1', number: 1, state: 'published', deliveredTo: 'webbplatsen' });
    expect(await stateOf(as('participant'), 'rsg-lakemedel', 'plan', '2026-03-12')).toBe('met');
    await expect(obligationsOfGroup(as('participant'), 'nobody', view('2026-03-12'))).rejects.toMatchObject({ kind: 'missing' });
  });

  it('has nothing to tell of a mandate that is withdrawn', async () => {
    const as = await establishedWorld();
    const snapshot = textOfFamily('sydostra-rsg', 'rsg-lakemedel');
    await as('publisher').established.addText(metadataOf(snapshot, '2024-06-01', '2026-01-01'), snapshot);
    expect((await obligationsOfGroup(as('participant'), 'rsg-lakemedel', view('2026-03-12'))).obligations).toEqual([]);
  });

  it('takes an attestation once for a period, a confirmation of contacts, and the wish to be reminded, from writers only', async () => {
    const as = await establishedWorld();
    const { obligations } = await obligationsOfGroup(as('writer'), 'rsg-lakemedel', view('2026-03-12'));
    const information = obligations.find(({ obligation }) => obligation.kind === 'information')!.obligation;
    await attest(as('writer'), information, '2026', 'På varje möte.');
    await attest(as('writer'), information, '2026', 'På varje möte.');
    expect(await as('participant').attestations.ofGroups(['rsg-lakemedel'])).toHaveLength(1);
    expect(await stateOf(as('participant'), 'rsg-lakemedel', 'information', '2026-03-12')).toBe('attested');
    expect(await stateOf(as('participant'), 'rsg-lakemedel', 'contactDetails', '2026-03-12')).toBe('overdue');
    await confirmContacts(as('writer'), 'rsg-lakemedel', '2026-03-12');
    expect(await stateOf(as('participant'), 'rsg-lakemedel', 'contactDetails', '2026-03-12')).toBe('met');
    await chase(as('writer'), information, true, 'k1');
    expect(await stateOf(as('participant'), 'rsg-lakemedel', 'information', '2027-03-12')).toBe('due');
    await expect(confirmContacts(as('participant'), 'rsg-lakemedel', '2026-03-12')).rejects.toMatchObject({ kind: 'denied' });
  });

  it('counts a meeting when it has been held, which cannot be said before its day', async () => {
    const as = await establishedWorld();
    const planned = { key: 'm1', groupKey: 'rsg-utveckling', date: '2026-03-13', time: '', place: '', link: '', hostRegion: 'uppsala', agenda: 'Läget' };
    const meeting = await planMeeting(as('writer'), planned);
    await expect(holdMeeting(as('writer'), meeting, [])).rejects.toMatchObject({ kind: 'invalid' });
    const today = await as('writer').groupMeetings.save({ ...meeting, date: '2026-03-12' });
    const held = await holdMeeting(as('writer'), today, [{ regionKey: 'uppsala', present: 1, seats: 1 }]);
    expect(held).toMatchObject({ state: 'held', agenda: 'Läget' });
    await expect(holdMeeting(as('writer'), today, [])).rejects.toMatchObject({ kind: 'conflict' });
    const { obligations } = await obligationsOfGroup(as('participant'), 'rsg-utveckling', view('2026-03-12'));
    expect(obligations.find(({ obligation }) => obligation.kind === 'notes')?.standing).toMatchObject({ state: 'due', dueOn: '2026-04-11' });
  });

  it('lists what is late for the group, its mandator, the receiver and the region', async () => {
    const as = await establishedWorld();
    const late = async (scope: LateScope): Promise<readonly string[]> =>
      (await lateOf(as('participant'), scope, view('2026-03-12'))).map(({ group, obligation }) => `${group.key} ${obligation.kind}`);
    const ofRsg = ['rsg-lakemedel contactDetails', 'rsg-lakemedel plan', 'rsg-lakemedel report'];
    expect(await late({ kind: 'group', key: 'rsg-lakemedel' })).toEqual(ofRsg);
    expect(await late({ kind: 'mandator', key: 'rsl' })).toEqual(ofRsg);
    expect(await late({ kind: 'region', key: 'kalmar' })).toEqual(ofRsg);
    expect(await late({ kind: 'region', key: 'mellansverige' })).toEqual(['rsg-utveckling meetings', 'rsg-utveckling plan']);
    expect(await late({ kind: 'receiver', key: 'ksg' })).toEqual(['rsg-utveckling plan']);
    expect(await late({ kind: 'receiver', key: 'nobody' })).toEqual([]);
  });

  it('lists what the rosters show to be missing as the group’s own panel does, for one group and for many', async () => {
    const as = await establishedWorld();
    const { rosters } = as.world;
    rosters.groups.forEach((stored, key) => rosters.groups.set(key, { ...stored, group: { ...stored.group, templateFamily: key === 'rsg-utveckling' ? 'mellansverige-rsg' : '' } }));
    const kinds = async (scope: LateScope): Promise<readonly string[]> => (await lateOf(as('participant'), scope, view('2026-03-12'))).map(({ obligation }) => obligation.kind);
    const rosterOf = readGroupRosterEvidence(as('participant'), 'rsg-utveckling');
    const { obligations } = await obligationsOfGroup(as('participant'), 'rsg-utveckling', { today: '2026-03-12', rosters: rosterOf });
    const late = obligations.filter(({ standing }) => standing.state === 'overdue').map(({ obligation }) => obligation.kind);
    expect(late).toContain('municipalMember');
    for (const scope of [{ kind: 'group', key: 'rsg-utveckling' }, { kind: 'region', key: 'mellansverige' }] as const) {
      expect([...(await kinds(scope))].sort()).toEqual([...late].sort());
    }
    expect(await lateOf(as('reader'), { kind: 'region', key: 'mellansverige' }, view('2026-03-12'))).toEqual([]);
  });

  it.each([
    ['that is closed', { closing: { date: '2026-03-01', decidedBy: 'RSL', paragraph: '4', mergedInto: '' } }, false],
    ['that has become part of another', { closing: { date: '2026-03-01', decidedBy: 'RSL', paragraph: '4', mergedInto: 'ksg' } }, false],
    ['that has not begun', { begins: '2026-04-01' }, false],
    ['whose closing lies ahead', { closing: { date: '2026-04-01', decidedBy: 'RSL', paragraph: '4', mergedInto: '' } }, true]
  ] as const)('asks for nothing of a group %s, and keeps what was met', async (_what, change, isLate) => {
    const as = await establishedWorld();
    await confirmContacts(as('writer'), 'rsg-lakemedel', '2026-02-01');
    const { groups } = as.world.rosters;
    const stored = groups.get('rsg-lakemedel')!;
    groups.set('rsg-lakemedel', { ...stored, profile: { ...stored.profile, ...change } });
    const { obligations } = await obligationsOfGroup(as('participant'), 'rsg-lakemedel', view('2026-03-12'));
    expect(obligations.some(({ standing }) => standing.state === 'overdue')).toBe(isLate);
    expect(await stateOf(as('participant'), 'rsg-lakemedel', 'contactDetails', '2026-03-12')).toBe('met');
    for (const scope of [{ kind: 'group', key: 'rsg-lakemedel' }, { kind: 'mandator', key: 'rsl' }, { kind: 'region', key: 'kalmar' }] as const) {
      expect((await lateOf(as('participant'), scope, view('2026-03-12'))).length > 0).toBe(isLate);
    }
  });

  it('gives the year of the group', async () => {
    const as = await establishedWorld();
    await planMeeting(as('writer'), { key: 'm1', groupKey: 'rsg-utveckling', date: '2026-05-12', time: '', place: '', link: '', hostRegion: '', agenda: '' });
    const { sources, settings } = await readGroupYear(as('participant'), 'rsg-utveckling', view('2026-03-12'));
    const wheel = yearWheel(sources, '2026', '2026-03-12', settings);
    expect(wheel.flatMap(({ events }) => events.map(({ date, kind }) => `${date} ${kind}`))).toEqual(['2026-02-27 obligation', '2026-05-12 meeting', '2026-12-31 obligation']);
  });

  it('gives others a calendar to subscribe to, which only those who write for the group may make', async () => {
    const as = await establishedWorld();
    const meeting = await planMeeting(as('writer'), { key: 'm1', groupKey: 'rsg-utveckling', date: '2026-05-12', time: '9.00–12.00', place: '', link: '', hostRegion: '', agenda: '' });
    const words = { name: 'RSG', wordsOf: ({ kind }: WheelEvent) => ({ summary: kind, description: '', place: '', link: '' }) };
    const days = async (): Promise<readonly string[]> => {
      await publishCalendar(as('writer'), 'rsg-utveckling', words);
      return [...(as.world.calendars.get('rsg-utveckling')?.content ?? '').matchAll(/^DTSTART\S*/gmu)].map(([line]) => line);
    };
    const obligations = ['2025-12-31', '2026-02-27', '2026-12-31', '2027-02-27', '2027-12-31'].map((day) => `DTSTART;VALUE=DATE:${day.replace(/-/g, '')}`);
    expect([...(await days())].sort()).toEqual(['DTSTART:20260512T070000Z', ...obligations]);
    await as('writer').groupMeetings.save({ ...meeting, state: 'cancelled' });
    expect([...(await days())].sort()).toEqual(obligations);
    await expect(publishCalendar(as('participant'), 'rsg-utveckling', words)).rejects.toMatchObject({ kind: 'denied' });
  });
});
