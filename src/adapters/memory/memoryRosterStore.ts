import { Failure } from '../../application/ports/failure';
import type { Roster, RosterStore } from '../../application/ports/rosterStore';
import { confirmedTerms } from '../../domain/roster/confirmedTerms';
import type { Group } from '../../domain/roster/roster';
import { swedishOrder } from '../../domain/roster/swedishOrder';
import { asSeenBy } from './memoryAccess';
import type { MemoryGroup, MemorySeat } from './memoryRosters';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryRosterStore({ rosters }: Pick<MemoryWorld, 'rosters'>, account: MemoryAccount): RosterStore {
  const groups = (): readonly Group[] =>
    [...rosters.groups.values()].map(({ group }) => group).sort((one, other) => swedishOrder(one.name, other.name));
  const terms = (): Roster['terms'] => [...rosters.terms.values()].map(({ term }) => term);
  const people = (): Roster['people'] => [...rosters.people.values()].map(({ person }) => asSeenBy(account, person));
  const profiles = (): readonly MemoryGroup['profile'][] => [...rosters.groups.values()].map(({ profile }) => profile);

  const sitting = (isAsked: (seat: MemorySeat) => boolean): Omit<Roster, 'groups'> => {
    const asked = [...rosters.seats.values()].filter(isAsked);
    const counted = confirmedTerms(asked, terms());
    return {
      seats: asked.map(({ seat }) => seat),
      terms: counted,
      people: people().filter(({ key }) => counted.some(({ personKey }) => personKey === key))
    };
  };
  const stored = (groupKey: string): MemoryGroup => {
    const found = rosters.groups.get(groupKey);
    if (!found) throw new Failure('missing', `No group ${groupKey}`);
    return found;
  };

  return {
    group: async (groupKey) => stored(groupKey).group,
    groups: async () => groups(),
    profile: async (groupKey) => stored(groupKey).profile,
    profiles: async () => profiles(),
    seatsOf: async (groupKey) => sitting(({ seat }) => seat.groupKey === groupKey).seats,
    ofGroup: async (groupKey) => ({
      groups: groups().filter(({ key }) => key === groupKey),
      ...sitting(({ seat }) => seat.groupKey === groupKey)
    }),
    ofRegion: async (regionKey) => {
      const region = sitting(({ seat }) => seat.regionKey === regionKey);
      return { groups: groups().filter(({ key }) => region.seats.some(({ groupKey }) => groupKey === key)), ...region };
    },
    whole: async () => ({ groups: groups(), profiles: profiles(), ...sitting(() => true), people: people() })
  };
}
