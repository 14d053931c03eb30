import { Failure } from '../../application/ports/failure';
import type { Roster, RosterStore } from '../../application/ports/rosterStore';
import type { Seat } from '../../domain/roster/roster';
import { swedishOrder } from '../../domain/roster/swedishOrder';

export function createMemoryRosterStore(roster: Roster): RosterStore {
  const groups = [...roster.groups].sort((one, other) => swedishOrder(one.name, other.name));
  const sittingOn = (seats: readonly Seat[]): Omit<Roster, 'groups'> => {
    const terms = roster.terms.filter((term) => seats.some((seat) => seat.key === term.seatKey));
    return { seats, terms, people: roster.people.filter((person) => terms.some((term) => term.personKey === person.key)) };
  };
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
    ofGroup: async (groupKey) => {
      const seats = roster.seats.filter((seat) => seat.groupKey === groupKey);
      return { groups: groups.filter(({ key }) => key === groupKey), ...sittingOn(seats) };
    },
    ofRegion: async (regionKey) => {
      const seats = roster.seats.filter((seat) => seat.regionKey === regionKey);
      return { groups: groups.filter((group) => seats.some((seat) => seat.groupKey === group.key)), ...sittingOn(seats) };
    }
  };
}
