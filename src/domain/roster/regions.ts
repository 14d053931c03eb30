/** One of the 21 regions. */
export interface Region {
  readonly key: string;
  /** Name as it stands in running text, e.g. *Region Kalmar län*. */
  readonly name: string;
  /** Keys of the healthcare regions it belongs to; Halland has two. */
  readonly healthcareRegions: readonly string[];
}

const region = (key: string, name: string, ...healthcareRegions: string[]): Region => ({
  key,
  name,
  healthcareRegions
});

/** The regions of Sweden by healthcare region (domain facts, in force 2026). */
export const regions: readonly Region[] = [
  region('norrbotten', 'Region Norrbotten', 'norra'),
  region('vasterbotten', 'Region Västerbotten', 'norra'),
  region('vasternorrland', 'Region Västernorrland', 'norra'),
  region('jamtland-harjedalen', 'Region Jämtland Härjedalen', 'norra'),
  region('dalarna', 'Region Dalarna', 'mellansverige'),
  region('gavleborg', 'Region Gävleborg', 'mellansverige'),
  region('sormland', 'Region Sörmland', 'mellansverige'),
  region('uppsala', 'Region Uppsala', 'mellansverige'),
  region('varmland', 'Region Värmland', 'mellansverige'),
  region('vastmanland', 'Region Västmanland', 'mellansverige'),
  region('orebro', 'Region Örebro län', 'mellansverige'),
  region('stockholm', 'Region Stockholm', 'stockholm-gotland'),
  region('gotland', 'Region Gotland', 'stockholm-gotland'),
  region('vastra-gotaland', 'Västra Götalandsregionen', 'vastra'),
  region('halland', 'Region Halland', 'vastra', 'sodra'),
  region('jonkoping', 'Region Jönköpings län', 'sydostra'),
  region('kalmar', 'Region Kalmar län', 'sydostra'),
  region('ostergotland', 'Region Östergötland', 'sydostra'),
  region('skane', 'Region Skåne', 'sodra'),
  region('blekinge', 'Region Blekinge', 'sodra'),
  region('kronoberg', 'Region Kronoberg', 'sodra')
];
