/** @jest-environment node */
import type { GroupRoom } from '../../application/groupRoom/groupRoom';
import { readGroupRoom } from '../../application/groupRoom/readGroupRoom';
import { readGroupsAtHand } from '../../application/groupRoom/readGroupsAtHand';
import { readMySeats } from '../../application/groupRoom/readMySeats';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { newTerm } from '../../domain/roster/newTerm';
import { metadataOf, textOfFamily } from '../../testing/followup/establishedText';
import { groupNamed } from '../../testing/groupNamed';
import type { BareSite } from '../../testing/provisionedSite';
import { startProvisionedSite } from '../../testing/provisionedSite';
import { sentRequests } from '../../testing/sentRequests';

const today = '2026-11-27';

const groups = [groupNamed('rpo-x', 'rpo', 'RPO X'), { ...groupNamed('rag-x', 'rsg', 'RSG X'), mandators: ['rpo-x'] }, groupNamed('rag-y', 'rsg', 'RSG Y')];

const people = [
  newPerson({ key: 'rag-x:w', name: 'Siv Låtsasgren', email: 'writer.x@uppdrag.example' }),
  newPerson({ key: 'rag-x:p', name: 'Patrik Patientsson', email: 'patrik@hemma.example', isPublic: false })
];
const seats = people.map(({ key }) => newSeat({ key: `seat-${key.slice(6)}`, groupKey: 'rag-x', regionKey: 'kalmar' }));
const terms = seats.map(({ key }, at) => newTerm({ key: `t-${key}`, seatKey: key, groupKey: 'rag-x', personKey: people[at]!.key, from: '2024-01-01' }));

/** Everything that could tell somebody's name or address, as one text. */
const told = (room: GroupRoom): string => JSON.stringify([room, [...room.roster.people.values()], [...room.roster.stored.values()]]);

describe('a group’s room on a site', () => {
  let site: BareSite;
  const { sent } = sentRequests();

  beforeAll(async () => {
    site = await startProvisionedSite({ testControl: true });
    await site.administration('support').rosterEditor.add({ groups, seats, terms, people });
    const text = textOfFamily('sydostra-rsg', 'rag-x');
    await site.ports('publisher').established.addText(metadataOf(text, '2024-06-01'), text);
    const writer = site.ports('writer.x');
    const meeting = { groupKey: 'rag-x', time: '', place: '', link: '', hostRegion: '', state: 'planned', agenda: '', attendance: [], notesKey: '', notesLink: '', version: '' } as const;
    await writer.groupMeetings.save({ ...meeting, key: 'm1', date: '2027-05-12' });
    await writer.mandates.create({ key: 'm2', groupKey: 'rag-x', template: { family: 'sydostra-rsg', version: 1 }, variables: { group: 'X', programmeArea: '' } });
  }, 60_000);
  afterAll(() => site.close());

  it.each(['reader', 'participant', 'writer.x', 'writer.y', 'support', 'staff'])('is read by %s in one batch', async (person) => {
    const room = await readGroupRoom(site.ports(person), 'rag-x', today);
    expect(sent()).toHaveLength(1);
    expect(room.mandates.map(({ text }) => text?.content.document.sections.length)).toEqual([expect.any(Number)]);
    expect(room.roster.stories).toHaveLength(2);
  });

  it('tells a reader the mandate, the roster and the obligations, and nothing that the group works on', async () => {
    const room = await readGroupRoom(site.ports('reader'), 'rag-x', today);
    expect(room.me).toMatchObject({ isParticipant: false, writes: false, keepsAll: false, seats: [] });
    expect([room.work, room.followup.evidence.meetings]).toEqual([[], []]);
    expect(room.followup.obligations.length).toBeGreaterThan(0);
    expect(room.followup.obligations.every(({ standing }) => standing.state === 'notMeasurable')).toBe(true);
    expect(told(room)).toContain('Siv Låtsasgren');
  });

  it.each(['reader', 'writer.y', 'participant'])('never tells %s of a person who is hidden', async (person) => {
    const room = await readGroupRoom(site.ports(person), 'rag-x', today);
    expect(told(room)).not.toMatch(/Patrik|hemma\.example/);
    expect(await site.ports(person).roster.peopleWithEmail('patrik@hemma.example')).toEqual([]);
  });

  it('tells those who may know, and the group’s own writer what is theirs', async () => {
    expect(told(await readGroupRoom(site.ports('support'), 'rag-x', today))).toContain('Patrik Patientsson');
    const room = await readGroupRoom(site.ports('writer.x'), 'rag-x', today);
    expect(room.me).toMatchObject({ isParticipant: true, writes: true, keepsAll: false });
    expect(room.me.seats.map(({ seat }) => seat.key)).toEqual(['seat-w']);
    expect(room.work).toEqual([{ mandateKey: 'm2', row: null }]);
    expect(room.followup.evidence.meetings.map(({ date }) => date)).toEqual(['2027-05-12']);
  });

  it('is refused to a stranger, and is missing where there is no such group', async () => {
    await expect(readGroupRoom(site.ports('attacker'), 'rag-x', today)).rejects.toMatchObject({ kind: 'denied' });
    await expect(readGroupRoom(site.ports('reader'), 'rag-z', today)).rejects.toMatchObject({ kind: 'missing' });
  });

  it('is found by whoever sits in it in a batch with the groups there are, and another', async () => {
    const ports = site.ports('writer.x');
    const [atHand, held] = await Promise.all([readGroupsAtHand(ports), readMySeats(ports)]);
    expect(sent()).toHaveLength(2);
    expect([atHand.groups.length, atHand.writesFor]).toEqual([groups.length, ['rag-x']]);
    expect(held.map(({ seat, when }) => [seat.groupKey, when])).toEqual([['rag-x', 'now']]);
    expect(await readMySeats(site.ports('reader'))).toEqual([]);
  });

  it('reads the same past the list view threshold', async () => {
    const before = await readGroupRoom(site.ports('participant'), 'rag-x', today);
    await site.order({ threshold: 2 });
    expect(await readGroupRoom(site.ports('participant'), 'rag-x', today)).toEqual(before);
  });
});
