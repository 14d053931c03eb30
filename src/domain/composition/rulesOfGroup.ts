import type { Group } from '../roster/roster';
import type { RosterRules, RulesScope } from './rosterRules';

/** How particular a scope is for a group it fits; null when it does not fit. A single group weighs most, then family, kind and healthcare region. */
function fit({ groups, family, kinds, healthcareRegion }: RulesScope, group: Group): number | null {
  const parts: readonly (readonly [said: boolean, fits: boolean])[] = [
    [healthcareRegion !== '', group.healthcareRegions.includes(healthcareRegion)],
    [kinds.length > 0, kinds.includes(group.kind)],
    [family !== '', family === group.templateFamily],
    [groups.length > 0, groups.includes(group.key)]
  ];
  if (parts.some(([said, fits]) => said && !fits)) return null;
  return parts.reduce((weight, [said], place) => weight + (said ? 2 ** place : 0), 0);
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
