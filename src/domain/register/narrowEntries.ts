import type { FacetChoice, FacetCounts, FacetName, RegionsInGroups } from './registerFacets';
import { facetNames, facetValues } from './registerFacets';
import type { RegisterEntry } from './registerEntry';

/** The entries that every choice lets through, and how many there would be of each value with the other choices kept. */
export interface NarrowedEntries {
  readonly entries: readonly RegisterEntry[];
  readonly counts: FacetCounts;
}

export function narrowEntries(all: readonly RegisterEntry[], choice: FacetChoice, regions: RegionsInGroups): NarrowedEntries {
  const counts: Record<FacetName, Map<string, number>> = {
    healthcareRegion: new Map(),
    region: new Map(),
    kind: new Map(),
    mandator: new Map(),
    programmeArea: new Map(),
    state: new Map()
  };
  const entries = all.filter((entry) => {
    const values = facetValues(entry, regions);
    const failed = facetNames.filter((name) => choice[name].length > 0 && !values[name].some((value) => choice[name].includes(value)));
    // An entry that one choice alone keeps out is counted there: choosing its value as well would bring it in.
    const [only, second] = failed;
    const counted = only === undefined ? facetNames : second === undefined ? [only] : [];
    for (const name of counted) {
      for (const value of new Set(values[name])) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
    return only === undefined;
  });
  return { entries, counts };
}
