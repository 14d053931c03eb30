import { cleanText } from '../mandate/cleanText';
import { answersForGroup } from '../roster/answersForGroup';
import { currentTerm } from '../roster/currentTerm';
import { placesOf } from '../roster/placesOf';
import { regionNamed } from '../roster/regionNamed';
import type { Person, Seat, Term } from '../roster/roster';
import type { PublicContact, PublicContacts, PublicGroup, PublicMember } from './publicGroup';
import type { PublicRosterSource } from './publicSource';

interface Held {
  readonly seat: Seat;
  readonly term: Term;
  /** Null for somebody who is not shown. */
  readonly person: Person | null;
}

/** Who sits in the group on the day, in the order of rosters. */
function heldPlaces({ group, roster, today }: PublicRosterSource): readonly Held[] {
  const seats = roster.seatsOfGroup.get(group.key) ?? [];
  const terms = seats.flatMap(({ key }) => (roster.termsOfSeat.get(key) ?? []).filter(({ groupKey }) => groupKey === group.key));
  const people = [...new Set(terms.map(({ personKey }) => personKey))].flatMap((key) => roster.people.get(key) ?? []);
  return placesOf(seats, terms, people, today, 0).flatMap(({ seat }): readonly Held[] => {
    const term = currentTerm(terms.filter(({ seatKey }) => seatKey === seat.key), today);
    return term ? [{ seat, term, person: people.find(({ key }) => key === term.personKey) ?? null }] : [];
  });
}

const memberOf = ({ seat }: Held, { name, title, organisation }: Person, roles: PublicRosterSource['roles']): PublicMember => ({
  name: cleanText(name),
  role: roles[seat.role],
  represents: cleanText(seat.organisation || (seat.regionKey === '' ? '' : regionNamed(seat.regionKey))),
  title: cleanText(title || seat.profession),
  organisation: cleanText(organisation)
});

function contactOf(held: Held, person: Person, roles: PublicRosterSource['roles']): PublicContact {
  const { represents: _represents, ...contact } = memberOf(held, person, roles);
  return { ...contact, email: cleanText(person.email).trim() };
}

/** Who sits in a group and whom to turn to, as far as they are shown; the others are counted, and nothing is told of their seats. */
export function publicMembers(source: PublicRosterSource): Pick<PublicGroup, 'contacts' | 'members' | 'unnamed'> {
  const held = heldPlaces(source);
  const shown = held.flatMap((place) => (place.person === null || place.person.name === '' ? [] : [{ place, person: place.person }]));
  const answering = shown.filter(({ place }) => answersForGroup(place.seat.role));
  const { confirmedOn, roles } = source;
  const contacts: PublicContacts = {
    people: answering.map(({ place, person }) => contactOf(place, person, roles)),
    confirmedOn,
    changedSince: confirmedOn !== '' && answering.some(({ place }) => place.term.from > confirmedOn)
  };
  return { contacts, members: shown.map(({ place, person }) => memberOf(place, person, roles)), unnamed: held.length - shown.length };
}
