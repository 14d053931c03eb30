/** One of the six healthcare regions. */
export interface HealthcareRegion {
  readonly key: string;
  /** Name as it stands in running text, e.g. *Sydöstra sjukvårdsregionen*. */
  readonly name: string;
  /** Names it had before, which must not stand in a new text. */
  readonly formerNames: readonly string[];
}

/** The healthcare regions of Sweden (domain facts, in force 2026). */
export const healthcareRegions: readonly HealthcareRegion[] = [
  { key: 'norra', name: 'Norra sjukvårdsregionen', formerNames: [] },
  // Renamed in October 2020.
  { key: 'mellansverige', name: 'Sjukvårdsregion Mellansverige', formerNames: ['Uppsala-Örebro sjukvårdsregion'] },
  { key: 'stockholm-gotland', name: 'Sjukvårdsregion Stockholm-Gotland', formerNames: [] },
  { key: 'vastra', name: 'Västra sjukvårdsregionen', formerNames: [] },
  { key: 'sydostra', name: 'Sydöstra sjukvårdsregionen', formerNames: [] },
  { key: 'sodra', name: 'Södra sjukvårdsregionen', formerNames: [] }
];
