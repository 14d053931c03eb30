import type { Region } from './regions';
import { regions } from './regions';
import type { Group } from './roster';

/** The regions of a group's healthcare regions, each once: Halland is one region in a group of both of its healthcare regions. */
export function regionsOfGroup({ healthcareRegions }: Pick<Group, 'healthcareRegions'>): readonly Region[] {
  return regions.filter((region) => region.healthcareRegions.some((key) => healthcareRegions.includes(key)));
}
