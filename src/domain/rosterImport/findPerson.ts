import { personKeyIn } from '../roster/personKeyIn';
import type { Person } from '../roster/roster';
import { plainText } from './plainText';
import { rowKey } from './rowKey';
import type { RosterRow } from './rosterRow';
import type { RowProblem } from './rowProblem';

type Named = Pick<RosterRow, 'groupKey' | 'name' | 'organisation' | 'email'>;

export type FoundPerson =
  | { readonly kind: 'known'; readonly person: Person }
  /** With the key that the person gets; the same for every row about them. */
  | { readonly kind: 'new'; readonly key: string }
  | { readonly kind: 'wrong'; readonly problem: RowProblem };

const same = (one: string, other: string): boolean => plainText(one) === plainText(other);

/** Said differently only where both say something. */
const agree = (one: string, other: string): boolean => one === '' || other === '' || same(one, other);

const keyOf = ({ groupKey, name, organisation, email }: Named): string =>
  personKeyIn(groupKey, email === '' ? rowKey('person', plainText(name), plainText(organisation)) : rowKey('email', plainText(email)));

/**
 * Who a row is about: by e-mail, else by name and organisation where no address speaks against it. Two who fit equally
 * well are told of rather than chosen between.
 *
 * @param people - of the group: those on its roster, and those that earlier rows have added
 */
export function findPerson(people: readonly Person[], row: Named): FoundPerson {
  const { name, organisation, email } = row;
  const key = keyOf(row);
  const byEmail = email === '' ? undefined : people.find((person) => same(person.email, email));
  if (byEmail) {
    return same(byEmail.name, name)
      ? { kind: 'known', person: byEmail }
      : { kind: 'wrong', problem: { column: 'email', kind: 'otherName', value: byEmail.name } };
  }
  const named = people.filter((person) => person.name !== '' && same(person.name, name) && agree(person.organisation, organisation) && agree(person.email, email));
  const exact = named.filter((person) => same(person.organisation, organisation));
  const [found, ...more] = exact.length > 0 ? exact : named;
  if (more.length > 0) return { kind: 'wrong', problem: { column: 'name', kind: 'severalPeople', value: name } };
  const person = found ?? people.find((candidate) => candidate.key === key);
  return person ? { kind: 'known', person } : { kind: 'new', key };
}
