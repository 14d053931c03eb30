import type { OverviewGroup } from '../../../domain/overview/overview';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { swedishOrder } from '../../../domain/roster/swedishOrder';

/** Keys of the regions that have places in the groups, by name, and an empty one last for places outside the regions. */
export function regionsOfPlaces(groups: readonly OverviewGroup[]): readonly string[] {
  const keys = [...new Set(groups.flatMap(({ places }) => places.map(({ seat }) => seat.regionKey)))];
  return keys.sort((one, other) => Number(one === '') - Number(other === '') || swedishOrder(regionNamed(one), regionNamed(other)));
}
