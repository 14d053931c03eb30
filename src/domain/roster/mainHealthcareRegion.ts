import type { Group } from './roster';

/** Key of the healthcare region that most of the groups belong to: what a view of all of them shows first; empty for none. */
export function mainHealthcareRegion(groups: readonly Pick<Group, 'healthcareRegions'>[]): string {
  const counts = new Map<string, number>();
  for (const key of groups.flatMap(({ healthcareRegions }) => healthcareRegions)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
