import { Failure } from '../../application/ports/failure';
import type { PersonEditor, StoredPerson } from '../../application/ports/personEditor';
import { groupOfPerson } from '../../domain/roster/groupOfPerson';
import { asSeenBy, demandRoster } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryPersonEditor({ rosters }: Pick<MemoryWorld, 'rosters'>, account: MemoryAccount): PersonEditor {
  const seen = (personKey: string): StoredPerson => {
    const row = rosters.people.get(personKey);
    if (!row) throw new Failure('missing', `No person ${personKey}`);
    return { person: asSeenBy(account, row.person), version: String(row.version) };
  };
  return {
    read: async (personKey) => seen(personKey),
    add: async (person) => {
      demandRoster(account, groupOfPerson(person.key));
      if (!rosters.people.has(person.key)) rosters.people.set(person.key, { person, version: 1 });
      return seen(person.key);
    },
    change: async (stored, person) => {
      demandRoster(account, groupOfPerson(stored.person.key));
      const now = seen(person.key);
      if (JSON.stringify(now.person) === JSON.stringify(person)) return now;
      if (now.version !== stored.version) throw new Failure('conflict', `${person.key} has been changed since`);
      rosters.people.set(person.key, { person, version: Number(now.version) + 1 });
      return seen(person.key);
    }
  };
}
