import { healthcareRegions } from '../roster/healthcareRegions';
import { regions } from '../roster/regions';
import type { Group } from '../roster/roster';
import { byName } from '../roster/byName';
import type { OverviewScope } from './overviewScope';
import { scopeText } from './scopeText';

/** A scope that can be chosen, as it is written and as it is called. */
export interface ScopeChoice {
  readonly value: string;
  readonly text: string;
}

/** Scopes of one kind, by name. */
export interface ScopeChoices {
  readonly kind: OverviewScope['kind'];
  readonly choices: readonly ScopeChoice[];
}

const choicesOf = (kind: OverviewScope['kind'], named: readonly Pick<Group, 'key' | 'name'>[]): ScopeChoices => ({
  kind,
  choices: [...named].sort(byName).map(({ key, name }) => ({ value: scopeText({ kind, key }), text: name }))
});

/** Whom an overview can be for on a site: every healthcare region and region its groups belong to, and every group that mandates another. All regions where it has no groups yet. */
export function scopeChoices(groups: readonly Group[]): readonly ScopeChoices[] {
  const ofGroups = new Set(groups.flatMap((group) => group.healthcareRegions));
  const isHere = (keys: readonly string[]): boolean => ofGroups.size === 0 || keys.some((key) => ofGroups.has(key));
  const mandators = new Set(groups.flatMap((group) => group.mandators));
  return [
    choicesOf('healthcareRegion', healthcareRegions.filter(({ key }) => isHere([key]))),
    choicesOf('region', regions.filter((region) => isHere(region.healthcareRegions))),
    choicesOf('mandator', groups.filter(({ key }) => mandators.has(key)))
  ];
}
