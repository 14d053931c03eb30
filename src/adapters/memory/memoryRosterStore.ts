import { Failure } from '../../application/ports/failure';
import type { Roster, RosterStore } from '../../application/ports/rosterStore';
import { swedishOrder } from '../../domain/roster/swedishOrder';

export function createMemoryRosterStore(roster: Roster): RosterStore {
  const groups = [...roster.groups].sort((one, other) => swedishOrder(one.name, other.name));
  return {
    group: async (groupKey) => {
      const group = groups.find((candidate) => candidate.key === groupKey);
      if (!group) {
        throw new Failure('missing', `No group ${groupKey}`);
      }
      return group;
    },
    groups: async () => groups,
    seatsOf: async (groupKey) => roster.seats.filter((seat) => seat.groupKey === groupKey),
    ofRegion: async (regionKey) => {
      const seats = roster.seats.filter((seat) => seat.regionKey === regionKey);
      const terms = roster.terms.filter((term) => seats.some((seat) => seat.key === term.seatKey));
      return {
        groups: groups.filter((group) => seats.some((seat) => seat.groupKey === group.key)),
        seats,
        terms,
        people: roster.people.filter((person) => terms.some((term) => term.personKey === person.key))
      };
    }
  };
}
