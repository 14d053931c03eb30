import type { Region } from './regions';
import { regions } from './regions';
import { regionsOfGroup } from './regionsOfGroup';
import type { Group } from './roster';
import { byName } from './byName';

/** The regions that a group may have seats for, in Swedish order: all of them for a group without a healthcare region. */
export function regionChoices(group: Pick<Group, 'healthcareRegions'>): readonly Region[] {
  const own = regionsOfGroup(group);
  return [...(own.length > 0 ? own : regions)].sort(byName);
}
