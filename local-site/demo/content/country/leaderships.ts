/** Who leads a healthcare region in the demo, and what the keys of its groups begin with. */
export interface Leadership {
  readonly prefix: string;
  readonly name: string;
}

/** By healthcare region. Sydöstra's keys are those of the smaller demos. */
export const leaderships: Readonly<Record<string, Leadership>> = {
  sydostra: { prefix: '', name: 'Regionsjukvårdsledningen' },
  mellansverige: { prefix: 'mv-', name: 'Samverkansnämndens Ledningsgrupp' },
  norra: { prefix: 'no-', name: 'Förbundsdirektionen' },
  'stockholm-gotland': { prefix: 'sg-', name: 'Samverkansledningen' },
  vastra: { prefix: 'va-', name: 'Västra sjukvårdsregionens ledningsgrupp' },
  sodra: { prefix: 'so-', name: 'Södra regionvårdsledningen' },
};
