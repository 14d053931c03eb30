/** @jest-environment node */
import { newHolder } from '../../../testing/rosters/newHolder';
import { putOnSeat } from '../../../application/rosters/putOnSeat';
import { readGroupRoster } from '../../../application/rosters/readGroupRoster';
import { readRosterFrame } from '../../../application/rosters/readRosterFrame';
import { newPerson } from '../../../domain/roster/newPerson';
import { newSeat } from '../../../domain/roster/newSeat';
import { newTerm } from '../../../domain/roster/newTerm';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { sentRequests } from '../../../testing/sentRequests';

const group = { key: 'rag-x', kind: 'rag', name: 'RAG X', subject: 'X', programmeArea: '', healthcareRegions: ['sydostra'], mandators: [], templateFamily: '' } as const;

describe('the screens of the rosters on a site', () => {
  let site: BareSite;
  const { sent, forget } = sentRequests();

  beforeAll(async () => {
    site = await startProvisionedSite();
    const seat = newSeat({ key: 'rag-x-1', groupKey: 'rag-x', regionKey: 'kalmar' });
    await site.administration().rosterEditor.add({ groups: [group], seats: [seat], terms: [], people: [] });
  }, 60_000);
  afterAll(() => site.close());

  it.each(['reader', 'writer.x', 'support'])('are first painted for %s after one batch', async (person) => {
    const frame = await readRosterFrame(site.ports(person));
    expect(frame.groups.map(({ key }) => key)).toContain('rag-x');
    const writesFor = { reader: [], 'writer.x': ['rag-x'], support: ['rag-x', 'rag-y'] }[person];
    expect([frame.keepsAll, frame.writesFor]).toEqual([person === 'support', writesFor]);
    expect(sent()).toHaveLength(1);
  });

  it('let a writer put somebody on a seat in two batches, and show it to a reader who may change nothing', async () => {
    const ports = site.ports('writer.x');
    const before = await readGroupRoster(ports, 'rag-x');
    expect(before.stories[0]?.place).toMatchObject({ kind: 'vacant', since: '' });
    // The form digest is asked for once a session, by the first write.
    await ports.seatEditor.changeSeat(before.stored.get('rag-x-1')!, { ...before.stories[0]!.seat, profession: 'Apotekare' });
    const { stored, roster } = await readGroupRoster(ports, 'rag-x');
    forget();
    expect(await putOnSeat(ports, stored.get('rag-x-1')!, roster.people, newHolder('h1', 'Siv Låtsasgren'))).toMatchObject({ kind: 'changed' });
    expect(sent().length).toBeLessThanOrEqual(2);
    const reader = site.ports('reader');
    const seen = await readGroupRoster(reader, 'rag-x');
    expect(seen.stories[0]?.place).toMatchObject({ kind: 'held', person: 'Siv Låtsasgren' });
    await expect(putOnSeat(reader, seen.stored.get('rag-x-1')!, [], newHolder('h2', 'Inkräktare', '2100-01-01'))).rejects.toMatchObject({ kind: 'denied' });
  });

  it('turn down who read the seat before somebody else changed it', async () => {
    const stale = (await readGroupRoster(site.ports('writer.x'), 'rag-x')).stored.get('rag-x-1')!;
    const colleague = site.ports('colleague.x');
    await colleague.seatEditor.changeSeat(stale, { ...stale.seat, profession: 'Dietist' });
    expect(await putOnSeat(site.ports('writer.x'), stale, [], newHolder('h3', 'Bo Exempelqvist', '2100-01-01'))).toMatchObject({ kind: 'changedMeanwhile' });
  });

  it('show a group with all its names, hidden ones too, in the batch of the first paint', async () => {
    const hidden = { key: 'rag-x:p', name: 'Patrik Patientsson', isPublic: false };
    const people = [newPerson({ key: 'rag-x:a', name: 'Ada' }), newPerson(hidden)];
    const seats = ['a', 'p'].map((key) => newSeat({ key: `names-${key}`, groupKey: 'rag-x', regionKey: 'kalmar' }));
    const terms = seats.map(({ key }, at) => newTerm({ key: `t-${key}`, seatKey: key, groupKey: 'rag-x', personKey: people[at]!.key, from: '2024-01-01' }));
    await site.administration('support').rosterEditor.add({ groups: [], seats, terms, people });
    const names = async (person: string): Promise<readonly string[]> => {
      const ports = site.ports(person);
      forget();
      const [, { stories }] = await Promise.all([readRosterFrame(ports), readGroupRoster(ports, 'rag-x')]);
      return stories.flatMap(({ place }) => (place.kind === 'held' ? [place.person] : []));
    };
    expect(await names('support')).toEqual(expect.arrayContaining(['Ada', 'Patrik Patientsson']));
    expect(sent()).toHaveLength(1);
    expect(await names('reader')).toEqual(expect.arrayContaining(['', 'Ada']));
    expect(sent()).toHaveLength(1);

    // Somebody whom another group keeps costs one batch more.
    const elsewhere = newSeat({ key: 'names-e', groupKey: 'rag-x', regionKey: 'kalmar' });
    const term = newTerm({ key: 't-e', seatKey: 'names-e', groupKey: 'rag-x', personKey: 'rag-y:e', from: '2024-01-01' });
    await site.administration('support').rosterEditor.add({ groups: [], seats: [elsewhere], terms: [term], people: [newPerson({ key: 'rag-y:e', name: 'Eva' })] });
    expect(await names('reader')).toEqual(expect.arrayContaining(['', 'Ada', 'Eva']));
    expect(sent()).toHaveLength(2);
  });
});
