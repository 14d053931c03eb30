import type { Person } from '../../../domain/roster/roster';
import { whereAnyOf } from '../../../schema/derive/query';
import { peopleRestricted } from '../../../schema/lists/restricted';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsOfAny } from '../rows/readRows';
import { noneWhenHidden } from '../stores/noneWhenHidden';
import { countingRestricted } from './countingRoster';

type Restricted = ReadRow<typeof peopleRestricted>;

const named = (person: Person, row: Restricted | undefined): Person =>
  row === undefined
    ? person
    : { ...person, name: row.Title ?? '', title: row.JobTitle ?? '', organisation: row.Organisation ?? '', email: row.Email ?? '' };

/** Hidden people with the names that the restricted rows give them. */
export function withNamesFrom(site: SharePointSite, rows: readonly Restricted[], people: readonly Person[]): readonly Person[] {
  const byKey = new Map(countingRestricted(site, rows).map((row) => [row.PersonKey, row]));
  return people.map((person) => (person.isPublic ? person : named(person, byKey.get(person.key))));
}

/** Hidden people with their names, as far as the account may read them; no request when nobody is hidden. */
export async function peopleWithNames(site: SharePointSite, people: readonly Person[]): Promise<readonly Person[]> {
  const hidden = people.filter(({ isPublic, name }) => !isPublic && name === '').map(({ key }) => key);
  if (hidden.length === 0) return people;
  const rows = await noneWhenHidden(rowsOfAny(site, peopleRestricted, whereAnyOf(peopleRestricted, 'PersonKey', hidden)));
  return withNamesFrom(site, rows, people);
}
