import type { IsoDate } from '../mandate/answer';
import type { GroupProfile } from '../roster/groupProfile';
import { isAtWork } from '../roster/isAtWork';
import type { Group } from '../roster/roster';
import type { OverviewScope } from './overviewScope';

/**
 * The groups at work that an overview tells of, in the order given: a healthcare region's, or those that a body mandates or
 * steers; of a region all that are given, which are those in which it has a place. A body that is a region as such has no
 * roster and is left out.
 */
export function groupsInScope({ kind, key }: OverviewScope, groups: readonly Group[], profiles: ReadonlyMap<string, GroupProfile>, date: IsoDate): readonly Group[] {
  const steered = new Set(profiles.get(key)?.relations.steers ?? []);
  const isIn: Readonly<Record<OverviewScope['kind'], (group: Group) => boolean>> = {
    region: () => true,
    healthcareRegion: (group) => group.healthcareRegions.includes(key),
    mandator: (group) => group.mandators.includes(key) || steered.has(group.key)
  };
  const isLiving = (group: Group): boolean => {
    const profile = profiles.get(group.key);
    return profile === undefined || isAtWork(profile, date);
  };
  return groups.filter((group) => group.kind !== 'region' && isIn[kind](group) && isLiving(group));
}
