import type { Region } from '../roster/regions';
import type { GroupKind } from '../roster/roster';
import type { NominationRule } from './nominationRule';

/** The rule for a kind of group: that of a healthcare region of the one that nominates, else the general one. */
export function nominationRuleFor(rules: readonly NominationRule[], kind: GroupKind, region: Region): NominationRule | undefined {
  const fitting = rules.filter(({ groupKinds }) => groupKinds.includes(kind));
  return (
    fitting.find(({ healthcareRegion }) => region.healthcareRegions.includes(healthcareRegion)) ??
    fitting.find(({ healthcareRegion }) => healthcareRegion === '')
  );
}
