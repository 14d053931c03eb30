import type { Group } from '../roster/roster';
import type { RosterRules, RulesScope } from './rosterRules';

/** How particular a scope is for a group it fits; null when it does not fit. A single group weighs most, then family, kind and healthcare region. */
function fit({ groups, family, kinds, healthcareRegion }: RulesScope, group: Group): number | null {
  const says = { healthcareRegion: healthcareRegion !== '', kinds: kinds.length > 0, family: family !== '', groups: groups.length > 0 };
  const fits =
    (!says.groups || groups.includes(group.key)) &&
    (!says.family || family === group.templateFamily) &&
    (!says.kinds || kinds.includes(group.kind)) &&
    (!says.healthcareRegion || group.healthcareRegions.includes(healthcareRegion));
  return fits ? Number(says.healthcareRegion) + 2 * Number(says.kinds) + 4 * Number(says.family) + 8 * Number(says.groups) : null;
}

/** The rules for a group, the most particular of those that fit, the first among equals; null when none do. */
export function rulesOfGroup(group: Group, rules: readonly RosterRules[]): RosterRules | null {
  let [found, heaviest]: [RosterRules | null, number] = [null, -1];
  for (const candidate of rules) {
    const weight = fit(candidate.scope, group);
    if (weight !== null && weight > heaviest) [found, heaviest] = [candidate, weight];
  }
  return found;
}
