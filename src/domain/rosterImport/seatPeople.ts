import type { Person } from '../roster/roster';
import { findPerson } from './findPerson';
import { newcomer } from './newcomer';
import { plainText } from './plainText';
import type { PlanWork, SeatedRow } from './planWork';
import type { RosterRow } from './rosterRow';

type Facts = Pick<RosterRow, 'title' | 'organisation' | 'email' | 'isPublic'>;

/** Somebody whom rows are about. */
interface ToldPerson {
  /** As the roster has them; null for somebody new. */
  readonly known: Person | null;
  /** What rows have said so far: the first that says something counts. */
  said: Facts;
  readonly rows: RosterRow[];
}

const firstSaid = (said: Facts, row: Facts): Facts => ({
  title: said.title || row.title,
  organisation: said.organisation || row.organisation,
  email: said.email || row.email,
  isPublic: said.isPublic ?? row.isPublic
});

/** With what rows say; somebody new is hidden when a row has them as patient or relative and none says otherwise. */
function withFacts(person: Person, { known, said, rows }: ToldPerson): Person {
  const hiddenUnlessSaid = known === null && rows.some(({ role }) => role === 'patient');
  const isPublic = said.isPublic ?? (hiddenUnlessSaid ? false : person.isPublic);
  return { ...person, title: said.title || person.title, organisation: said.organisation || person.organisation, email: said.email || person.email, isPublic };
}

/** The name that an earlier row gives the row's address to; undefined when none gives it to somebody else. */
function otherName(names: Map<string, string>, { email, name }: RosterRow): string | undefined {
  const before = names.get(plainText(email));
  if (email !== '' && before === undefined) names.set(plainText(email), name);
  return before !== undefined && plainText(before) !== plainText(name) ? before : undefined;
}

/**
 * Who the rows are about. Somebody whom several rows name is one, with what the first of them says of title, organisation
 * and address; what is new of somebody known goes with their first row.
 */
export function seatPeople({ people, refuse }: PlanWork, rows: readonly RosterRow[], mayCorrect: (person: Person) => boolean): readonly SeatedRow[] {
  const told = new Map<string, ToldPerson>();
  const names = new Map<string, string>();
  const keyed: { readonly row: RosterRow; readonly key: string }[] = [];
  for (const row of rows) {
    const other = otherName(names, row);
    const found = other === undefined ? findPerson(people, row) : { kind: 'wrong' as const, problem: { column: 'email' as const, kind: 'otherName' as const, value: other } };
    if (found.kind === 'wrong') {
      refuse(row, found.problem);
      continue;
    }
    const person = found.kind === 'known' ? found.person : newcomer(row, found.key);
    const one = told.get(person.key) ?? { known: found.kind === 'known' ? person : null, said: row, rows: [] };
    told.set(person.key, one);
    one.said = firstSaid(one.said, row);
    one.rows.push(row);
    if (found.kind === 'new') people.push(person);
    if (one.known === null || mayCorrect(one.known)) people.splice(people.indexOf(person), 1, withFacts(person, one));
    keyed.push({ row, key: person.key });
  }
  const finished = new Map(people.map((person) => [person.key, person]));
  return keyed.flatMap(({ row, key }) => {
    const [one, person] = [told.get(key), finished.get(key)];
    if (!one || !person) return [];
    const isChanged = one.known !== null && one.rows[0] === row && JSON.stringify(one.known) !== JSON.stringify(person);
    return [{ row, person, isNewPerson: one.known === null, corrected: isChanged ? person : null }];
  });
}
