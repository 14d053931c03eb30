import type { RegisterEntry } from './registerEntry';

/** What the register can be narrowed by; the order they are shown in. */
export const facetNames = ['healthcareRegion', 'region', 'kind', 'mandator', 'programmeArea', 'state'] as const;

export type FacetName = (typeof facetNames)[number];

/** Values chosen of each; none for no narrowing. One of the values of each is enough. */
export type FacetChoice = Readonly<Record<FacetName, readonly string[]>>;

/** Number of entries by value. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Keys of the regions with a seat in each group; empty until they are read. */
export type RegionsInGroups = ReadonlyMap<string, readonly string[]>;

/** The values an entry has of each. */
export const facetValues = ({ group, state, ongoing }: RegisterEntry, regions: RegionsInGroups): FacetChoice => ({
  healthcareRegion: group.healthcareRegions,
  region: regions.get(group.key) ?? [],
  kind: [group.kind],
  mandator: group.mandators,
  programmeArea: group.programmeArea === '' ? [] : [group.programmeArea],
  state: ongoing === null ? [state] : [state, ongoing.state]
});
