import { plainText } from './plainText';
import type { Person } from './roster';
import { swedishOrder } from './swedishOrder';

/** People who may be one and the same. */
export interface Duplicates {
  /** Two or more, in the order they were kept. */
  readonly people: readonly Person[];
  /** The same e-mail address is the same person; the same name in the same organisation is to be asked about. */
  readonly by: 'email' | 'name';
}

function groupedBy(people: readonly Person[], keyOf: (person: Person) => string): readonly (readonly Person[])[] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = keyOf(person);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Those who seem to have been entered more than once, by name. People already joined, and those whose names are not shown, are passed over. */
export function duplicatePeople(all: readonly Person[]): readonly Duplicates[] {
  const people = all.filter(({ name, samePersonAs }) => name !== '' && !samePersonAs);
  const byEmail = groupedBy(people, ({ email }) => plainText(email));
  const found = new Set(byEmail.flat());
  const byName = groupedBy(people, ({ name, organisation }) => `${plainText(name)}\n${plainText(organisation)}`).filter((group) => group.some((person) => !found.has(person)));
  return [...byEmail.map((group) => ({ people: group, by: 'email' as const })), ...byName.map((group) => ({ people: group, by: 'name' as const }))].sort((one, other) =>
    swedishOrder(one.people[0]?.name ?? '', other.people[0]?.name ?? '')
  );
}
