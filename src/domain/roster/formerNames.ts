/** A name that was given up, and the one in its stead. */
export interface FormerName {
  /** The old name in running text. */
  readonly pattern: RegExp;
  readonly now: string;
}

/**
 * Names of the trade that a mandate written today should not carry. Healthcare region Mellansverige was called
 * Uppsala-Örebro until October 2020; the county councils (*landsting*) have been regions since January 2020.
 */
export const formerNames: readonly FormerName[] = [
  { pattern: /(?<!\p{L})(?:sjukvårdsregion(?:en)? )?Uppsala[-–\/ ]+Örebro(?:[- ]?(?:sjukvårds)?region(?:en)?)?(?!\p{L})/iu, now: 'Sjukvårdsregion Mellansverige' },
  { pattern: /(?<!\p{L})Norrlandstingens regionförbund(?!\p{L})/iu, now: 'Norra sjukvårdsregionförbundet' },
  { pattern: /(?<!\p{L})Sveriges Kommuner och Landsting(?!\p{L})/iu, now: 'Sveriges Kommuner och Regioner' },
  { pattern: /(?<!\p{L})SKL(?!\p{L})/iu, now: 'SKR' },
  { pattern: /(?<!\p{L})landstingets(?!\p{L})/iu, now: 'regionens' },
  { pattern: /(?<!\p{L})landstingens(?!\p{L})/iu, now: 'regionernas' },
  { pattern: /(?<!\p{L})landstingen(?!\p{L})/iu, now: 'regionerna' },
  { pattern: /(?<!\p{L})landstinget(?!\p{L})/iu, now: 'regionen' },
  { pattern: /(?<!\p{L})landsting(?!\p{L})/iu, now: 'region' }
];
