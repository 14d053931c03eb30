import { plainText } from './plainText';
import type { Person } from './roster';

const sameText = (one: string, other: string): boolean => plainText(one) === plainText(other);

/** The same person among those already on the rosters: by e-mail, else by name and organisation; undefined for a new one. */
export function knownPerson(people: readonly Person[], given: Pick<Person, 'name' | 'email' | 'organisation'>): Person | undefined {
  return given.email.trim() === ''
    ? people.find(({ name, organisation, email }) => name !== '' && email === '' && sameText(name, given.name) && sameText(organisation, given.organisation))
    : people.find(({ email }) => sameText(email, given.email));
}
