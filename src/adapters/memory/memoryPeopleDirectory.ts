import type { PeopleDirectory } from '../../application/ports/peopleDirectory';
import type { MemoryWorld } from './memoryWorld';

/** The world's accounts, found by a word of the name or by the address, as a site finds them. */
export function createMemoryPeopleDirectory({ seed }: MemoryWorld): PeopleDirectory {
  return {
    search: async (text) => {
      const wanted = text.trim().toLowerCase();
      if (wanted === '') return [];
      const begins = (words: string): boolean => ` ${words.toLowerCase()}`.includes(` ${wanted}`);
      return seed.accounts
        .filter(({ user }) => [user.name, user.login, user.email].some(begins))
        .map(({ user }) => ({ login: user.login.toLowerCase(), name: user.name, title: '', email: user.email }));
    }
  };
}
