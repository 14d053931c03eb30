/** A name that was given up, and the one in its stead. */
export interface FormerName {
  /** The old name in running text, ignoring case; whole words. */
  readonly pattern: string;
  readonly now: string;
}

/**
 * Names of the trade that a mandate written today should not carry. Healthcare region Mellansverige was called
 * Uppsala-Örebro until October 2020; the county councils (*landsting*) have been regions since January 2020.
 */
export const formerNames: readonly FormerName[] = [
  { pattern: '(?:sjukvårdsregion(?:en)? )?Uppsala[-–/ ]+Örebro(?:[- ]?(?:sjukvårds)?region(?:en)?)?', now: 'Sjukvårdsregion Mellansverige' },
  { pattern: 'Norrlandstingens regionförbund', now: 'Norra sjukvårdsregionförbundet' },
  { pattern: 'Sveriges Kommuner och Landsting', now: 'Sveriges Kommuner och Regioner' },
  { pattern: 'SKL', now: 'SKR' },
  { pattern: 'landstingets', now: 'regionens' },
  { pattern: 'landstingens', now: 'regionernas' },
  { pattern: 'landstingen', now: 'regionerna' },
  { pattern: 'landstinget', now: 'regionen' },
  { pattern: 'landsting', now: 'region' }
];
