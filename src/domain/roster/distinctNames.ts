import { healthcareRegions } from './healthcareRegions';
import type { Group } from './roster';

export type NamedGroup = Pick<Group, 'key' | 'name' | 'healthcareRegions'>;

const regionNames = new Map(healthcareRegions.map(({ key, name }) => [key, name]));

/** The groups' names by their keys; where another group of the list bears the same name, with its healthcare region beside it. */
export function distinctNames(groups: readonly NamedGroup[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, number>();
  for (const { name } of groups) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return new Map(
    groups.map(({ key, name, healthcareRegions: own }) => {
      const beside = (bearers.get(name) ?? 0) > 1 ? own.map((region) => regionNames.get(region) ?? region).join(', ') : '';
      return [key, beside === '' ? name : `${name} (${beside})`];
    })
  );
}
