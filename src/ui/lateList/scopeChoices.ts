import type { LateScope } from '../../application/followup/lateOf';
import { healthcareRegions } from '../../domain/roster/healthcareRegions';
import { regions } from '../../domain/roster/regions';
import type { Group } from '../../domain/roster/roster';
import { swedishOrder } from '../../domain/roster/swedishOrder';

export interface ScopeChoice {
  readonly value: string;
  readonly text: string;
}

/** For whom what is late can be listed, by name. @param healthcareRegionName how a healthcare region is told from a region */
export function scopeChoices(kind: LateScope['kind'], groups: readonly Group[], healthcareRegionName: (name: string) => string): readonly ScopeChoice[] {
  const sorted = (choices: readonly ScopeChoice[]): readonly ScopeChoice[] => [...choices].sort((one, other) => swedishOrder(one.text, other.text));
  const ofGroups = (some: readonly Group[]): readonly ScopeChoice[] => sorted(some.map(({ key, name }) => ({ value: key, text: name })));
  switch (kind) {
    case 'region':
      return [
        ...sorted(healthcareRegions.map(({ key, name }) => ({ value: key, text: healthcareRegionName(name) }))),
        ...sorted(regions.map(({ key, name }) => ({ value: key, text: name })))
      ];
    case 'mandator': {
      const mandators = new Set(groups.flatMap((group) => group.mandators));
      return ofGroups(groups.filter(({ key }) => mandators.has(key)));
    }
    case 'receiver':
    case 'group':
      return ofGroups(groups);
  }
}
