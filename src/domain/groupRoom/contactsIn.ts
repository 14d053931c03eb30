import type { IsoDate } from '../mandate/answer';
import type { GroupSeats } from '../report/attendantsOn';
import { currentTerm } from '../roster/currentTerm';
import { placesOf } from '../roster/placesOf';
import type { Person, SeatRole } from '../roster/roster';

/** Somebody to turn to, who is shown publicly. */
export interface Contact extends Pick<Person, 'key' | 'name' | 'title' | 'organisation' | 'email'> {
  readonly role: SeatRole;
}

export interface FoundContacts {
  readonly contacts: readonly Contact[];
  /** Why there is nobody: no such seat, nobody on it, or only people who are not shown publicly; null when there is somebody. */
  readonly lack: 'noSeat' | 'vacant' | 'hidden' | null;
}

export interface AskedSeats {
  readonly groupKey: string;
  readonly roles: readonly SeatRole[];
  /** Only seats of this region; all when absent. */
  readonly regionKey?: string;
}

/** Who may be turned to in a group on a day, each person once. Nobody is named who is kept from public pages. */
export function contactsIn({ seats, terms, people }: GroupSeats, { groupKey, roles, regionKey }: AskedSeats, date: IsoDate): FoundContacts {
  const asked = seats.filter((seat) => seat.groupKey === groupKey && roles.includes(seat.role) && (regionKey === undefined || seat.regionKey === regionKey));
  const places = placesOf(asked, terms, people, date, 0);
  const contacts = places.flatMap(({ seat }): readonly Contact[] => {
    const term = currentTerm(terms.filter(({ seatKey }) => seatKey === seat.key), date);
    const person = people.find(({ key }) => key === term?.personKey);
    if (person?.isPublic !== true || person.name === '') return [];
    const { key, name, title, organisation, email } = person;
    return [{ key, name, title, organisation, email, role: seat.role }];
  });
  const each = contacts.filter(({ key }, index) => contacts.findIndex((other) => other.key === key) === index);
  if (each.length > 0) return { contacts: each, lack: null };
  if (asked.length === 0) return { contacts: [], lack: 'noSeat' };
  return { contacts: [], lack: places.some(({ kind }) => kind === 'held') ? 'hidden' : 'vacant' };
}
