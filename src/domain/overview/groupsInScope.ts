import type { GroupProfile } from '../roster/groupProfile';
import type { Group } from '../roster/roster';
import type { OverviewScope } from './overviewScope';

/**
 * The groups that an overview tells of while they are at work, in the order given: a healthcare region's, or those that a body
 * mandates or steers; of a region all that are given, which are those in which it has a place. A body that is a region as such
 * has no roster and is left out.
 * @param own the profile of the body that the overview is for; null for a region or a healthcare region
 */
export function groupsInScope({ kind, key }: OverviewScope, groups: readonly Group[], own: Pick<GroupProfile, 'relations'> | null): readonly Group[] {
  const steered = new Set(own?.relations.steers ?? []);
  const isIn: Readonly<Record<OverviewScope['kind'], (group: Group) => boolean>> = {
    region: () => true,
    healthcareRegion: (group) => group.healthcareRegions.includes(key),
    mandator: (group) => group.mandators.includes(key) || steered.has(group.key)
  };
  return groups.filter((group) => group.kind !== 'region' && isIn[kind](group));
}
