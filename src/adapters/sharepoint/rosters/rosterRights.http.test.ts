/** @jest-environment node */
import '@pnp/sp/items/list';
import { blankProfile } from '../../../domain/roster/blankProfile';
import { newPerson } from '../../../domain/roster/newPerson';
import { personKeyIn } from '../../../domain/roster/personKeyIn';
import { peopleRestricted } from '../../../schema/lists/restricted';
import { people, seats, terms } from '../../../schema/lists/rosters';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { ownSeat, seatNow, succession, termOn } from '../../../testing/rosterSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

const refused = { kind: expect.stringMatching(/denied|missing/) as string };

describe('who keeps a group’s roster', () => {
  let site: BareSite;
  const whole = () => site.ports('participant').roster.whole();
  const as = (person: string) => siteOf(site.connection(person));

  beforeAll(async () => {
    site = await startProvisionedSite();
    const { seatEditor } = site.ports('writer.x');
    const empty = await seatEditor.addSeat(ownSeat('s1'));
    await seatEditor.changeMember(empty, succession(empty, 'Ada', '2024-01-01'));
  }, 60_000);
  afterAll(() => site.close());

  it.each(['writer.y', 'recorder.x', 'publisher', 'staff', 'participant', 'reader'])('is not %s', async (person) => {
    const { seatEditor, personEditor, groupEditor } = site.ports(person);
    const before = await seatNow({ seatEditor }, 's1');
    await expect(seatEditor.changeMember(before, { ...succession(before, 'Bo', '2026-01-01', '2025-12-31'), key: `by-${person}` })).rejects.toMatchObject(refused);
    await expect(seatEditor.addSeat(ownSeat(`by-${person}`))).rejects.toMatchObject(refused);
    await expect(seatEditor.changeSeat(before, { ...before.seat, profession: 'Intrång' })).rejects.toMatchObject(refused);
    const ada = await personEditor.read('rag-x:ada');
    await expect(personEditor.change(ada, { ...ada.person, name: 'Intrång' })).rejects.toMatchObject(refused);
    await expect(groupEditor.add({ key: `rag-${person}`, kind: 'rag', name: 'Intrång', subject: '', programmeArea: '', healthcareRegions: [], mandators: [], templateFamily: '' }, blankProfile('x'))).rejects.toMatchObject(refused);
    expect(await site.ports(person).session.mayKeepRosters()).toBe(false);
    expect(await seatNow(site.ports('reader'), 's1')).toEqual(before);
    expect(JSON.stringify(await whole())).not.toContain('Intrång');
  });

  it('is process support, for every group', async () => {
    const support = site.ports('support');
    expect(await support.session.mayKeepRosters()).toBe(true);
    const before = await seatNow(support, 's1');
    const after = await support.seatEditor.changeSeat(before, { ...before.seat, regionKey: 'jonkoping', organisation: 'Kommunerna' });
    expect(after).toMatchObject({ changedBy: 'Support', seat: { organisation: 'Kommunerna' } });
    expect((await site.ports('reader').roster.ofRegion('jonkoping')).terms).toMatchObject([{ key: 's1-ada', appointedBy: 'RPO X' }]);
    await expect(site.ports('writer.x').seatEditor.changeSeat(before, { ...before.seat, organisation: 'Annan' })).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('counts nothing that another group’s writer has put under this group’s name', async () => {
    const before = await whole();
    const stranger = as('writer.y');
    const seat = { Title: 'intrång', GroupKey: 'rag-x', RegionKey: 'kalmar', Role: 'chair', SeatKey: 'forged' } as const;
    await addRow(stranger, seats, 'rag-y', seat);
    await addRow(stranger, seats, 'rag-y', { ...seat, SeatKey: 's1' });
    await addRow(stranger, terms, 'rag-y', { Title: 'intrång', TermKey: 'forged', SeatKey: 's1', GroupKey: 'rag-x', PersonKey: 'rag-x:ada', FromDate: '2020-01-01' });
    await addRow(stranger, people, 'rag-y', { Title: 'intrång', PersonKey: 'rag-x:ada', ShownPublicly: 'yes' });
    await addRow(stranger, people, 'rag-y', { Title: 'intrång', PersonKey: 'anybody', ShownPublicly: 'yes' });
    expect(await whole()).toEqual(before);
    expect(await site.ports('reader').roster.ofRegion('kalmar')).toMatchObject({ seats: [], terms: [] });
    // Its own group's key on a seat that this group had first.
    await addRow(stranger, seats, 'rag-y', { ...seat, SeatKey: 's1', GroupKey: 'rag-y', RegionKey: 'jonkoping' });
    expect(await whole()).toEqual(before);
  });

  it('counts no term that the seat has not confirmed, whoever of the group has added it', async () => {
    const before = await whole();
    await addRow(as('writer.x'), terms, 'rag-x', { Title: 'x', TermKey: 'alone', SeatKey: 's1', GroupKey: 'rag-x', PersonKey: 'rag-x:ada', FromDate: '2020-01-01' });
    expect(await whole()).toEqual(before);
  });

  it('keeps the name of a hidden person from everybody else', async () => {
    const key = personKeyIn('rag-x', 'hidden');
    const patient = newPerson({ key, name: 'Hemliga Hilda', title: 'Närstående', organisation: 'Föreningen', email: 'hilda@x.example', isPublic: false });
    const { seatEditor } = site.ports('writer.x');
    const empty = await seatEditor.addSeat({ ...ownSeat('patient'), role: 'patient' });
    const begin = termOn('patient', 'x', '2026-01-01', { personKey: key });
    await seatEditor.changeMember(empty, { key: 'hidden', adjust: null, withdraw: '', begin, person: patient });
    for (const person of ['writer.x', 'colleague.x', 'support']) {
      expect((await site.ports(person).roster.ofGroup('rag-x')).people).toContainEqual(patient);
    }
    for (const person of ['writer.y', 'staff', 'participant', 'reader']) {
      const roster = await site.ports(person).roster.ofGroup('rag-x');
      expect(roster.people).toContainEqual({ key, name: '', title: '', organisation: '', email: '', isPublic: false });
      expect(JSON.stringify([roster, await site.ports(person).roster.whole(), await site.ports(person).seatEditor.ofGroup('rag-x')])).not.toMatch(/Hilda|hilda|Föreningen/);
    }
    // Nor does a name stand in any version of an open row.
    for (const list of [people, seats, terms]) {
      const rows = await as('admin').list(list).items.top(100)<readonly object[]>();
      expect(JSON.stringify(rows)).not.toMatch(/Hilda|hilda/);
    }
    // A stranger's row among the restricted is taken for nobody's name.
    await addRow(as('writer.y'), peopleRestricted, 'rag-y', { Title: 'Fel Namn', PersonKey: key, GroupKey: 'rag-x' });
    expect((await site.ports('support').roster.ofGroup('rag-x')).people).toContainEqual(patient);
  });

  it('lets somebody be hidden later, and shown again, without a trace in the open row', async () => {
    const { personEditor } = site.ports('writer.x');
    const added = await personEditor.add(newPerson({ key: personKeyIn('rag-x', 'later'), name: 'Sena Sara', email: 'sara@x.example' }));
    const hidden = await personEditor.change(added, { ...added.person, isPublic: false });
    expect(hidden.person).toEqual({ ...added.person, isPublic: false });
    const [row] = await as('admin').list(people).items.filter("PersonKey eq 'rag-x:later'")<readonly { readonly ID: number }[]>();
    const versions = await as('admin').list(people).items.getById(row?.ID ?? 0).versions<readonly object[]>();
    expect(JSON.stringify([row, versions])).not.toMatch(/Sara|sara/);
    expect((await site.ports('reader').personEditor.read('rag-x:later')).person.name).toBe('');
    await expect(personEditor.change(added, { ...added.person, name: 'Annan' })).rejects.toMatchObject({ kind: 'conflict' });
    const renamed = await personEditor.change(hidden, { ...hidden.person, name: 'Sena Siv' });
    await expect(personEditor.change(hidden, { ...hidden.person, name: 'Annan' })).rejects.toMatchObject({ kind: 'conflict' });
    expect((await personEditor.read('rag-x:later')).person).toEqual(renamed.person);
    const shown = await personEditor.change(renamed, { ...renamed.person, isPublic: true });
    expect((await site.ports('reader').personEditor.read('rag-x:later')).person).toEqual(shown.person);
  });
});
