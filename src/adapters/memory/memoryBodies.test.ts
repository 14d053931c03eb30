import type { StoredMeeting } from '../../application/ports/meetingCalendar';
import { memoryAccount } from '../../testing/memoryAccount';
import { createMemoryPorts } from './createMemoryPorts';
import { createMemoryWorld } from './memoryWorld';

const openWorld = () =>
  createMemoryWorld({
    templates: [],
    accounts: [
      memoryAccount('admin', { administers: true }),
      memoryAccount('support', { keepsMeetings: true }),
      memoryAccount('recorder', { decidesFor: ['rpo-a', 'rpo-b'] }),
      memoryAccount('reader', { participates: false })
    ],
    sharePointGroups: { 'rpo-a': 'Uppdrag staben', 'rpo-b': 'Uppdrag staben', 'rpo-c': 'Uppdrag beslut rpo-c' }
  });

const meeting: StoredMeeting = { key: 'm1', body: 'rpo-a', date: '2026-05-05', papersBy: '2026-04-21', place: '', version: '' };

describe('bodies in memory', () => {
  it('let those who keep the calendar change it, and the first of two', async () => {
    const world = openWorld();
    const as = (login: string) => createMemoryPorts(world, login).meetings;
    const stored = await as('support').save(meeting);
    await expect(as('support').save(meeting)).resolves.toEqual(stored);
    await expect(as('recorder').save({ ...stored, place: 'x' })).rejects.toMatchObject({ kind: 'denied' });
    const moved = await as('admin').save({ ...stored, date: '2026-05-06' });
    await expect(as('support').save({ ...stored, place: 'x' })).rejects.toMatchObject({ kind: 'conflict' });
    await expect(as('support').remove(stored)).rejects.toMatchObject({ kind: 'conflict' });
    await as('support').remove(moved);
    await as('support').remove(moved);
    await expect(as('reader').from('2026-01-01')).resolves.toEqual([]);
  });

  it('show the people of the SharePoint groups to everyone who works there', async () => {
    const world = openWorld();
    const membersOf = async (login: string) => (await createMemoryPorts(world, login).decisionMakers.all()).map(({ members }) => members?.length);
    expect([await membersOf('admin'), await membersOf('support'), await membersOf('reader')]).toEqual([
      [1, 1, 0],
      [1, 1, 0],
      []
    ]);
  });

  it('give and take the right with the membership, for all bodies that share the group', async () => {
    const world = openWorld();
    const makers = createMemoryPorts(world, 'admin').decisionMakers;
    const bodies = (login: string) => createMemoryPorts(world, login).session.decidingBodies();
    await makers.add('Uppdrag staben', 'support');
    await makers.remove('Uppdrag staben', 'recorder');
    expect([await bodies('support'), await bodies('recorder')]).toEqual([['rpo-a', 'rpo-b'], []]);
    await expect(createMemoryPorts(world, 'support').decisionMakers.remove('Uppdrag staben', 'support')).rejects.toMatchObject({ kind: 'denied' });
  });
});
