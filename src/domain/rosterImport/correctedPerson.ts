import type { Person } from '../roster/roster';
import type { RosterRow } from './rosterRow';

/** A person of the roster with what a row says of title, organisation and address; null when it says nothing new. */
export function correctedPerson(person: Person, row: RosterRow): Person | null {
  const next: Person = {
    ...person,
    title: row.title || person.title,
    organisation: row.organisation || person.organisation,
    email: row.email || person.email,
    isPublic: row.isPublic ?? person.isPublic
  };
  return JSON.stringify(next) === JSON.stringify(person) ? null : next;
}
