import { regionsOfGroup } from './regionsOfGroup';
import type { Group } from './roster';

/** True for a group that has regions beside the given ones, as a national group has beside those of one healthcare region. */
export const reachesBeyond = (group: Pick<Group, 'healthcareRegions'>, regionKeys: readonly string[]): boolean =>
  regionsOfGroup(group).some(({ key }) => !regionKeys.includes(key));
