import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { newTerm } from '../../domain/roster/newTerm';
import { templates } from '../../templates/templates';
import { memoryAccount } from '../../testing/memoryAccount';
import { joinPeople } from './joinPeople';
import { readPerson } from './readPerson';
import { separatePerson } from './separatePerson';

const groups = ['x', 'y'].map((key) => ({ key, kind: 'rag' as const, name: `RAG ${key}`, subject: key, programmeArea: '', healthcareRegions: [], mandators: [], templateFamily: '' }));
const seats = groups.map(({ key }) => newSeat({ key: `${key}-1`, groupKey: key, regionKey: 'kalmar' }));
const terms = [
  newTerm({ key: 't1', seatKey: 'x-1', groupKey: 'x', personKey: 'x:ada', from: '2020-01-01', to: '2023-12-31' }),
  newTerm({ key: 't2', seatKey: 'x-1', groupKey: 'x', personKey: 'x:ada', from: '2024-01-01' }),
  newTerm({ key: 't3', seatKey: 'y-1', groupKey: 'y', personKey: 'y:ada', from: '2099-01-01' })
];
const people = ['x:ada', 'y:ada'].map((key) => newPerson({ key, name: 'Ada Ek' }));

function open() {
  const world = createMemoryWorld({
    templates,
    accounts: [memoryAccount('support', { keepsRosters: true }), memoryAccount('writer', { writesFor: ['x'] }), memoryAccount('reader', {})],
    roster: { groups, seats, terms, people }
  });
  return { support: createMemoryPorts(world, 'support'), writer: createMemoryPorts(world, 'writer'), reader: createMemoryPorts(world, 'reader') };
}

describe('a person in two groups', () => {
  it('is told with all seats under either key once joined, and as two again when separated', async () => {
    const { support, reader } = open();
    expect((await readPerson(reader, 'y:ada')).held.map(({ term }) => term.key)).toEqual(['t3']);
    await joinPeople(support, 'y:ada', 'x:ada');
    await joinPeople(support, 'y:ada', 'x:ada');
    for (const key of ['x:ada', 'y:ada']) {
      const told = await readPerson(reader, key);
      expect(told.person?.key).toBe('x:ada');
      expect(told.held.map(({ term, when }) => [term.key, when])).toEqual([['t2', 'now'], ['t3', 'coming'], ['t1', 'past']]);
      expect(told.joined.map((person) => person.key)).toEqual(['y:ada']);
    }
    expect((await reader.roster.whole()).people.map(({ key }) => key)).toEqual(['x:ada']);
    await separatePerson(support, 'y:ada');
    await separatePerson(support, 'y:ada');
    expect((await readPerson(reader, 'x:ada')).held.map(({ term }) => term.key)).toEqual(['t2', 't1']);
  });

  it('is joined one way only, and by those who keep the person', async () => {
    const { support, writer } = open();
    await expect(joinPeople(support, 'x:ada', 'x:ada')).rejects.toMatchObject({ kind: 'invalid' });
    await expect(joinPeople(writer, 'y:ada', 'x:ada')).rejects.toMatchObject({ kind: 'denied' });
    await joinPeople(support, 'y:ada', 'x:ada');
    await expect(joinPeople(support, 'x:ada', 'y:ada')).rejects.toMatchObject({ kind: 'invalid' });
  });
});
