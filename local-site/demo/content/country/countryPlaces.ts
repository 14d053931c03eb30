import { isNational } from '../../../../src/domain/roster/isNational';
import { regionsOfGroup } from '../../../../src/domain/roster/regionsOfGroup';
import type { Group } from '../../../../src/domain/roster/roster';
import { placesOfKind, type Place } from '../placesOfKind';
import type { CountrySize } from './countrySize';

/** A region as such decides, and the staff are employed: neither has a roster. National groups hold a few regions' seats. */
const hasSeats = ({ kind }: Group): boolean => kind !== 'stab' && kind !== 'region';

/** One region of each healthcare region in turn: a national group has no seat for each of the 21. */
function regionsFor(group: Group, turn: number): readonly string[] {
  if (!isNational(group)) return regionsOfGroup(group).map(({ key }) => key);
  return group.healthcareRegions.map((healthcareRegion) => {
    const own = regionsOfGroup({ healthcareRegions: [healthcareRegion] });
    return own[turn % own.length]!.key;
  });
}

/** A place of a group. */
export interface GroupPlace {
  readonly group: Group;
  readonly place: Place;
  /** Counted from 1 within the group. */
  readonly number: number;
}

/** Places of all groups, as many as the size says: the first of every group before the second, so that none is left without. */
export function countryPlaces(groups: readonly Group[], { seats }: CountrySize): readonly GroupPlace[] {
  const seated = groups.filter(hasSeats).map((group, turn) => {
    const regions = regionsFor(group, turn);
    return { group, regions, places: placesOfKind(group.kind, turn, regions) };
  });
  const longest = Math.max(...seated.map(({ places }) => places.length));
  const found: GroupPlace[] = [];
  const memberOf = (regions: readonly string[], at: number): Place => ({ regionKey: regions[at % regions.length]!, organisation: '', role: 'member', profession: 'Specialistläkare' });
  for (let at = 0; found.length < seats; at += 1) {
    for (const { group, regions, places } of seated) {
      // When every group has its own, working groups and programme areas are given members more.
      const more = at >= longest && (group.kind === 'rag' || group.kind === 'rpo' || group.kind === 'nag') ? memberOf(regions, at) : undefined;
      const place = places[at] ?? more;
      if (place && found.length < seats) found.push({ group, place, number: Math.min(at, places.length) + 1 + Math.max(0, at - longest) });
    }
  }
  return found;
}
