import { regions } from '../roster/regions';
import type { InterestRule } from './interestRule';

/** The rule of a region's healthcare region, or the one for any; undefined when none is known. */
export function interestRuleFor(rules: readonly InterestRule[], regionKey: string): InterestRule | undefined {
  const own = regions.find(({ key }) => key === regionKey)?.healthcareRegions ?? [];
  return rules.find(({ healthcareRegion }) => own.includes(healthcareRegion)) ?? rules.find(({ healthcareRegion }) => healthcareRegion === '');
}
