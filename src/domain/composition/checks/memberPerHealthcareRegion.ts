import { healthcareRegions } from '../../roster/healthcareRegions';
import { regions } from '../../roster/regions';
import type { SeatOn } from '../../roster/seatsOn';
import { countsAsMember } from '../countsAsMember';
import { lackingSince } from '../lackingSince';
import type { Check } from '../standing';

const homes: ReadonlyMap<string, readonly string[]> = new Map(regions.map(({ key, healthcareRegions: of }) => [key, of]));

const homesOf = ({ seat }: SeatOn): readonly string[] => homes.get(seat.regionKey) ?? [];

/** The healthcare regions that held seats speak for. A seat of a region in two of them speaks for one, the first that lacks another. */
function represented(held: readonly SeatOn[]): ReadonlySet<string> {
  const found = new Set(held.filter((one) => homesOf(one).length === 1).map((one) => homesOf(one)[0]));
  for (const home of held.map(homesOf).filter(({ length }) => length > 1)) {
    const lacking = home.find((key) => !found.has(key));
    if (lacking !== undefined) found.add(lacking);
  }
  return found;
}

/** Each healthcare region has a member; where only the own seats are kept, only those of the group's own. */
export const memberPerHealthcareRegion: Check<'memberPerHealthcareRegion'> = ({ demand }, standing) => {
  const { group, rules } = standing;
  const members = standing.seats.filter(({ seat }) => countsAsMember(seat, rules) || seat.role === 'nationalRepresentative');
  const found = represented(members.filter(({ term }) => term !== null));
  const demanded = rules.seatsKept === 'own' ? group.healthcareRegions : healthcareRegions.map(({ key }) => key);
  return demanded
    .filter((key) => !found.has(key))
    .map((healthcareRegion) => {
      const since = lackingSince(members.filter((one) => one.term === null && homesOf(one).includes(healthcareRegion)), standing);
      return { kind: 'healthcareRegionWithoutMember', groupKey: group.key, demand, healthcareRegion, since };
    });
};
