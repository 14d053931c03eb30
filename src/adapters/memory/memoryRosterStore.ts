import { sameAddress } from '../../domain/roster/sameAddress';
import { Failure } from '../../application/ports/failure';
import type { Roster, RosterStore } from '../../application/ports/rosterStore';
import { judgedTerms } from '../../domain/interests/judgedTerms';
import { shownPeople } from '../../domain/publicPages/shownPeople';
import { confirmedTerms } from '../../domain/roster/confirmedTerms';
import { groupOfPerson } from '../../domain/roster/groupOfPerson';
import { joinedPeople } from '../../domain/roster/joinedPeople';
import { keyOfJoined } from '../../domain/roster/keyOfJoined';
import { reachesBeyond } from '../../domain/roster/reachesBeyond';
import { regionsBySeat } from '../../domain/roster/regionsBySeat';
import type { Group } from '../../domain/roster/roster';
import { byName } from '../../domain/roster/byName';
import { withoutName } from '../../domain/roster/withoutName';
import { asSeenBy } from './memoryAccess';
import type { MemoryGroup, MemorySeat } from './memoryRosters';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryRosterStore({ rosters, clearances }: Pick<MemoryWorld, 'rosters' | 'clearances'>, account: MemoryAccount): RosterStore {
  const groups = (): readonly Group[] =>
    [...rosters.groups.values()].map(({ group }) => group).sort(byName);
  const terms = (): Roster['terms'] => [...rosters.terms.values()].map(({ term }) => term);
  const people = (): Roster['people'] => [...rosters.people.values()].map(({ person }) => asSeenBy(account, person));
  const profiles = (): readonly MemoryGroup['profile'][] => [...rosters.groups.values()].map(({ profile }) => profile);

  const sitting = (isAsked: (seat: MemorySeat) => boolean): Omit<Roster, 'groups'> => {
    const asked = [...rosters.seats.values()].filter(isAsked);
    const counted = confirmedTerms(asked, terms());
    const seats = asked.map(({ seat }) => seat);
    const entries = people();
    const joined = joinedPeople(counted, entries);
    return {
      seats,
      terms: judgedTerms({ seats, ...joined, entries, clearances }),
      people: joined.people.filter(({ key }) => joined.terms.some(({ personKey }) => personKey === key))
    };
  };
  const stored = (groupKey: string): MemoryGroup => {
    const found = rosters.groups.get(groupKey);
    if (!found) throw new Failure('missing', `No group ${groupKey}`);
    return found;
  };

  const ofRegion = async (regionKey: string): Promise<Roster> => {
    const region = sitting(({ seat }) => seat.regionKey === regionKey);
    return { groups: groups().filter(({ key }) => region.seats.some(({ groupKey }) => groupKey === key)), ...region };
  };
  const openly = (roster: Roster): Roster => ({ ...roster, people: roster.people.map((person) => (person.isPublic ? person : withoutName(person))) });

  return {
    group: async (groupKey) => stored(groupKey).group,
    groups: async () => groups(),
    profile: async (groupKey) => stored(groupKey).profile,
    profiles: async () => profiles(),
    profilesOf: async (keys) => profiles().filter(({ groupKey }) => keys.includes(groupKey)),
    regionsInGroups: async () => regionsBySeat([...rosters.seats.values()].map(({ seat }) => seat)),
    seatsOf: async (groupKey) => sitting(({ seat }) => seat.groupKey === groupKey).seats,
    peopleKeptIn: async (groupKey) => people().filter(({ key }) => groupOfPerson(key) === groupKey),
    people: async (keys) => {
      const keyOf = keyOfJoined(people());
      return people().filter(({ key }) => keys.includes(key) || keys.some((asked) => keyOf(asked) === key));
    },
    peopleWithEmail: async (email) => people().filter((person) => sameAddress(person.email, email)),
    everybody: async () => people(),
    ofPerson: async (personKey) => {
      const everything = sitting(() => true);
      const keyOf = keyOfJoined(people());
      const key = keyOf(personKey);
      const held = everything.terms.filter((term) => term.personKey === key);
      return {
        seats: everything.seats.filter((seat) => held.some(({ seatKey }) => seatKey === seat.key)),
        terms: held,
        people: people().filter((person) => person.key === key),
        joined: people().filter((person) => person.key !== key && keyOf(person.key) === key)
      };
    },
    heldBy: async (asked) => {
      const everything = sitting(() => true);
      const keyOf = keyOfJoined(people());
      const keys = new Set(asked.map(({ key }) => keyOf(key)));
      const held = everything.terms.filter(({ personKey }) => keys.has(personKey));
      return { seats: everything.seats.filter(({ key }) => held.some(({ seatKey }) => seatKey === key)), terms: held };
    },
    ofGroup: async (groupKey) => ({
      groups: groups().filter(({ key }) => key === groupKey),
      ...sitting(({ seat }) => seat.groupKey === groupKey)
    }),
    ofRegion,
    placesOfRegion: async (regionKey) => openly(await ofRegion(regionKey)),
    ofGroups: async (asked, _day, within) => {
      const groupOf = new Map(asked.map((group) => [group.key, group]));
      const roster = sitting(({ seat }) => {
        const group = groupOf.get(seat.groupKey);
        return group !== undefined && (within === null || within.includes(seat.regionKey) || !reachesBeyond(group, within));
      });
      return openly({ groups: asked, ...roster });
    },
    whole: async () => ({ groups: groups(), profiles: profiles(), ...sitting(() => true), people: joinedPeople([], people()).people }),
    shown: async () => {
      const everyone = [...rosters.people.values()].map(({ person }) => person);
      const { seats, terms: sat } = sitting(() => true);
      return { groups: groups(), profiles: profiles(), seats, terms: joinedPeople(sat, everyone).terms, people: shownPeople(everyone) };
    }
  };
}
