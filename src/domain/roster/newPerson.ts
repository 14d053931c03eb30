import type { Person } from './roster';

/** A person with a name, shown publicly. */
export function newPerson(given: Pick<Person, 'key' | 'name'> & Partial<Person>): Person {
  return { title: '', organisation: '', email: '', isPublic: true, ...given };
}
