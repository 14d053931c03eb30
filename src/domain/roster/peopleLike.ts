import { plainText } from './plainText';
import type { Person } from './roster';

/** Of the people, those who may be the given one: the same address, else the same name in the same organisation. */
export function peopleLike(people: readonly Person[], given: Pick<Person, 'name' | 'organisation' | 'email'>): readonly Person[] {
  const known = people.filter(({ samePersonAs }) => !samePersonAs);
  const byEmail = plainText(given.email) === '' ? [] : known.filter(({ email }) => plainText(email) === plainText(given.email));
  if (byEmail.length > 0) return byEmail;
  return known.filter(({ name, organisation }) => plainText(name) === plainText(given.name) && plainText(organisation) === plainText(given.organisation));
}
