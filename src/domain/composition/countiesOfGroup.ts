import { regionsOfGroup } from '../roster/regionsOfGroup';
import type { Group } from '../roster/roster';
import type { County } from './counties';
import { counties } from './counties';

/** The counties of a group's healthcare regions, in the regions' order. */
export function countiesOfGroup(group: Pick<Group, 'healthcareRegions'>): readonly County[] {
  const keys = new Set(regionsOfGroup(group).map(({ key }) => key));
  return counties.filter(({ regionKey }) => keys.has(regionKey));
}
