import { keyOfJoined } from './keyOfJoined';
import type { Person, Term } from './roster';

/** Terms and people with each person once: somebody joined with another is that other one, and holds their terms too. */
export function joinedPeople(terms: readonly Term[], people: readonly Person[]): { readonly terms: readonly Term[]; readonly people: readonly Person[] } {
  if (people.every(({ samePersonAs }) => !samePersonAs)) return { terms, people };
  const keyOf = keyOfJoined(people);
  return {
    terms: terms.map((term) => ({ ...term, personKey: keyOf(term.personKey) })),
    people: people.filter(({ key }) => keyOf(key) === key)
  };
}
