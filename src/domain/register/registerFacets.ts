import type { RegisterEntry } from './registerEntry';

/** What the register can be narrowed by; the order they are shown in. */
export const facetNames = ['healthcareRegion', 'region', 'kind', 'mandator', 'programmeArea', 'state'] as const;

export type FacetName = (typeof facetNames)[number];

/** Values chosen of each; none for no narrowing. One of the values of each is enough. */
export type FacetChoice = Readonly<Record<FacetName, readonly string[]>>;

/** Keys of the regions with a seat in each group; empty until they are read. */
export type RegionsInGroups = ReadonlyMap<string, readonly string[]>;

/** The values an entry has of each. */
export const facetValues: Readonly<Record<FacetName, (entry: RegisterEntry, regions: RegionsInGroups) => readonly string[]>> = {
  healthcareRegion: ({ group }) => group.healthcareRegions,
  region: ({ group }, regions) => regions.get(group.key) ?? [],
  kind: ({ group }) => [group.kind],
  mandator: ({ group }) => group.mandators,
  programmeArea: ({ group }) => (group.programmeArea === '' ? [] : [group.programmeArea]),
  state: ({ state, ongoing }) => (ongoing === null ? [state] : [state, ongoing.state])
};
