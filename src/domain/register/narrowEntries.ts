import type { FacetChoice, FacetName, RegionsInGroups } from './registerFacets';
import { facetNames, facetValues } from './registerFacets';
import type { RegisterEntry } from './registerEntry';

const letsThrough = (entry: RegisterEntry, names: readonly FacetName[], choice: FacetChoice, regions: RegionsInGroups): boolean =>
  names.every((name) => facetValues[name](entry, regions).some((value) => choice[name].includes(value)));

/** The entries that every choice lets through. */
export function narrowEntries(all: readonly RegisterEntry[], choice: FacetChoice, regions: RegionsInGroups): readonly RegisterEntry[] {
  const chosen = facetNames.filter((name) => choice[name].length > 0);
  return all.filter((entry) => letsThrough(entry, chosen, choice, regions));
}

/** How many entries there would be of each value of one facet, with the choices of the others kept. */
export function countValues(all: readonly RegisterEntry[], name: FacetName, choice: FacetChoice, regions: RegionsInGroups): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of narrowEntries(all, { ...choice, [name]: [] }, regions)) {
    for (const value of new Set(facetValues[name](entry, regions))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
