/** @jest-environment node */
import type { Roster } from '../../../application/ports/rosterStore';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { sentRequests } from '../../../testing/sentRequests';
import { newPerson } from '../../../domain/roster/newPerson';
import { newSeat } from '../../../domain/roster/newSeat';
import { newTerm } from '../../../domain/roster/newTerm';

const group = (key: string, name: string) =>
  ({
    key,
    kind: 'rag',
    name,
    subject: name.slice(4),
    programmeArea: 'Barn och ungdomars hälsa',
    healthcareRegions: ['sydostra'],
    mandators: ['rpo-x', 'rpo-y'],
    templateFamily: 'sydostra-rag'
  }) as const;

const roster: Roster = {
  groups: [group('rag-x', 'RAG Öron'), group('rag-y', 'RAG Astma'), group('rag-z', 'RAG Zink')],
  seats: [
    newSeat({ key: 's1', groupKey: 'rag-x', regionKey: 'kalmar', role: 'chair', profession: 'Barnläkare' }),
    newSeat({ key: 's2', groupKey: 'rag-x', regionKey: 'jonkoping', role: 'member', profession: '' }),
    newSeat({ key: 's3', groupKey: 'rag-y', regionKey: 'kalmar', role: 'member', profession: 'Sjuksköterska' }),
    newSeat({ key: 's4', groupKey: 'rag-z', regionKey: '', role: 'coOpted', profession: '' })
  ],
  people: [
    newPerson({ key: 'p1', name: 'Karin Fiktivström', title: 'Överläkare', organisation: 'Region Kalmar län', email: 'k@x.example' }),
    newPerson({ key: 'p2', name: 'Bo Exempelqvist', title: '', organisation: '', email: '' })
  ],
  terms: [
    newTerm({ key: 't1', seatKey: 's1', groupKey: 'rag-x', personKey: 'p1', from: '2024-01-01', to: '2026-12-31' }),
    newTerm({ key: 't2', seatKey: 's2', groupKey: 'rag-x', personKey: 'p2', from: '2024-01-01', to: '' }),
    // The same person also holds another region's seat.
    newTerm({ key: 't3', seatKey: 's3', groupKey: 'rag-y', personKey: 'p2', from: '2025-01-01', to: '' })
  ]
};

describe('rosters on a site', () => {
  let site: BareSite;
  const { sent, forget } = sentRequests();
  const store = (person: string): ReturnType<BareSite['ports']>['roster'] => site.ports(person).roster;

  beforeAll(async () => {
    site = await startProvisionedSite();
    await site.administration('support').rosterEditor.add(roster);
  }, 60_000);
  afterAll(() => site.close());

  it('are read by readers: groups by name in Swedish order', async () => {
    expect((await store('reader').groups()).map(({ name }) => name)).toEqual(['RAG Astma', 'RAG Zink', 'RAG Öron']);
    expect(await store('reader').group('rag-x')).toEqual(roster.groups[0]);
    await expect(store('reader').group('none')).rejects.toMatchObject({ kind: 'missing' });
  });

  it('are asked for groups and profiles once, and for no profiles when nobody wants them', async () => {
    const { groups, profiles } = store('reader');
    const [all, kept] = await Promise.all([groups(), profiles()]);
    expect(kept.map(({ groupKey }) => groupKey).sort()).toEqual(all.map(({ key }) => key).sort());
    expect(sent()).toEqual([expect.stringContaining('Profile')]);
    forget();
    expect(await groups()).toEqual(all);
    expect(sent()).toEqual([expect.not.stringContaining('Profile')]);
    expect(await profiles()).toEqual(kept);
  });

  it('give a region its groups, seats, terms and people, also people at home elsewhere', async () => {
    const kalmar = await store('reader').ofRegion('kalmar');
    expect(kalmar.groups.map(({ key }) => key)).toEqual(['rag-y', 'rag-x']);
    expect(kalmar.seats).toEqual([roster.seats[0], roster.seats[2]]);
    expect(kalmar.terms).toEqual([roster.terms[0], roster.terms[2]]);
    expect([...kalmar.people].sort((one, other) => one.key.localeCompare(other.key))).toEqual(roster.people);
    expect(await store('reader').ofRegion('skane')).toEqual({ groups: [], seats: [], terms: [], people: [] });
  });

  it('give a group its seats, also those outside the regions', async () => {
    expect(await store('reader').seatsOf('rag-x')).toEqual([roster.seats[0], roster.seats[1]]);
    expect(await store('reader').seatsOf('rag-z')).toEqual([roster.seats[3]]);
    expect(await store('reader').seatsOf('none')).toEqual([]);
  });

  it('grow only by what is not there', async () => {
    const before = await store('reader').ofRegion('kalmar');
    await site.administration('support').rosterEditor.add({ ...roster, groups: [...roster.groups, group('rag-w', 'RAG Öar')] });
    expect(await store('reader').ofRegion('kalmar')).toEqual(before);
    expect((await store('reader').groups()).map(({ key }) => key)).toContain('rag-w');
  });

  it('take more terms with the seats they are on, all of them or none', async () => {
    const { rosterEditor } = site.administration('support');
    const [, , , s4] = roster.seats;
    if (!s4) throw new Error('no seat');
    const term = (key: string, from: string, to: string) => newTerm({ key, seatKey: 's4', groupKey: 'rag-z', personKey: 'p1', from, to });
    await rosterEditor.add({ groups: [], seats: [s4], people: [], terms: [term('t4', '2020-01-01', '2021-12-31'), term('t5', '2022-01-01', '')] });
    expect((await store('reader').ofGroup('rag-z')).terms.map(({ key }) => key)).toEqual(['t4', 't5']);
    const clash = { groups: [group('rag-v', 'RAG Vask')], seats: [s4], people: [newPerson({ key: 'p8', name: 'Dubbel' })], terms: [term('t6', '2025-01-01', '')] };
    await expect(rosterEditor.add(clash)).rejects.toMatchObject({ kind: 'invalid', detail: expect.stringContaining('s4') as string });
    expect((await store('reader').groups()).map(({ key }) => key)).not.toContain('rag-v');
  });

  it('keep a person apart from another of the same name, and a name that is too long from being half saved', async () => {
    const { rosterEditor } = site.administration('support');
    const twins = ['p10', 'p11'].map((key) => newPerson({ key, name: 'Anna Tvilling' }));
    await rosterEditor.add({ groups: [], seats: [], terms: [], people: twins });
    expect((await store('reader').whole()).people.filter(({ name }) => name === 'Anna Tvilling')).toEqual(twins);
    const long = { groups: [group('rag-lang', 'RAG Lång')], seats: [], terms: [], people: [newPerson({ key: 'p12', name: 'Å'.repeat(10_000) })] };
    await expect(rosterEditor.add(long)).rejects.toMatchObject({ kind: 'invalid', detail: 'People: Name (Title) holds 255 characters, and 10000 were given.' });
    expect((await store('reader').groups()).map(({ key }) => key)).not.toContain('rag-lang');
  });

  it('find somebody by e-mail, and tell all seats of a person under each of the keys they were given', async () => {
    const { rosterEditor } = site.administration('support');
    const seat = newSeat({ key: 's9', groupKey: 'rag-y', regionKey: 'kalmar' });
    const again = newPerson({ key: 'rag-y:k', name: 'K Fiktivström', email: 'k@x.example' });
    const term = newTerm({ key: 't9', seatKey: 's9', groupKey: 'rag-y', personKey: again.key, from: '2025-01-01' });
    await rosterEditor.add({ groups: [], seats: [seat], terms: [term], people: [again] });
    expect((await store('reader').peopleWithEmail(' K@X.example ')).map(({ key }) => key)).toEqual(['p1', 'rag-y:k']);
    expect(await store('reader').peopleWithEmail('')).toEqual([]);
    expect((await store('reader').ofPerson('rag-y:k')).terms.map(({ key }) => key)).toEqual(['t9']);

    const { personEditor } = site.ports('support');
    const stored = await personEditor.read(again.key);
    const joined = await personEditor.change(stored, { ...again, samePersonAs: 'p1' });
    expect(await personEditor.change(stored, { ...again, samePersonAs: 'p1' })).toEqual(joined);
    for (const key of ['p1', 'rag-y:k']) {
      const { terms, seats, people } = await store('reader').ofPerson(key);
      expect(terms.map((held) => [held.key, held.personKey]).sort()).toEqual(expect.arrayContaining([['t1', 'p1'], ['t9', 'p1']]));
      expect(seats.map((held) => held.key)).toEqual(expect.arrayContaining(['s1', 's9']));
      expect(people.map(({ name }) => name)).toEqual(['Karin Fiktivström']);
    }
    const [person] = await store('reader').people(['rag-y:k']);
    for (const likely of [[], ['rag-y'], ['rag-x', 'rag-y']]) {
      const { seats, terms } = await store('reader').heldBy([person!], likely);
      expect(terms.map(({ key }) => key)).toEqual(expect.arrayContaining(['t1', 't9']));
      expect(seats.map(({ key }) => key)).toEqual(expect.arrayContaining(['s1', 's9']));
      expect(terms.map(({ interests }) => interests)).not.toContain('cleared');
    }
    const ofGroup = await store('reader').ofGroup('rag-y');
    expect(ofGroup.terms.find(({ key }) => key === 't9')?.personKey).toBe('p1');
    expect((await store('reader').whole()).people.map(({ key }) => key)).not.toContain('rag-y:k');

    // Taken apart again, each is as before.
    await personEditor.change(joined, again);
    expect((await store('reader').ofPerson('p1')).terms.map(({ key }) => key)).not.toContain('t9');
  });

  it('are changed by process support and administrators alone', async () => {
    for (const person of ['reader', 'participant', 'writer.x', 'recorder.x', 'publisher']) {
      const more = { ...roster, groups: [group(`rag-${person}`, 'RAG Intrång')], seats: [], terms: [], people: [] };
      await expect(site.administration(person).rosterEditor.add(more)).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
    }
    expect((await store('reader').groups()).map(({ name }) => name)).not.toContain('RAG Intrång');
  });
});
