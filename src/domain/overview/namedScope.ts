import { healthcareRegions } from '../roster/healthcareRegions';
import { regions } from '../roster/regions';
import type { Group } from '../roster/roster';
import type { OverviewScope } from './overviewScope';

/** A scope with the name that people know it by. */
export interface NamedScope extends OverviewScope {
  readonly name: string;
  /** Key of the healthcare region it lies in, the first of several; empty when not known. */
  readonly healthcareRegion: string;
}

type Known = Pick<Group, 'key' | 'name' | 'healthcareRegions'>;

const knownOf: Readonly<Record<OverviewScope['kind'], (groups: readonly Known[]) => readonly Known[]>> = {
  region: () => regions,
  healthcareRegion: () => healthcareRegions.map(({ key, name }) => ({ key, name, healthcareRegions: [key] })),
  mandator: (groups) => groups
};

/** The scope with its name; null when there is no such region, healthcare region or group. */
export function namedScope({ kind, key }: OverviewScope, groups: readonly Known[]): NamedScope | null {
  const found = knownOf[kind](groups).find((one) => one.key === key);
  return found === undefined ? null : { kind, key, name: found.name, healthcareRegion: found.healthcareRegions[0] ?? '' };
}
