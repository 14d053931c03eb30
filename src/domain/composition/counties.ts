/** A county whose municipalities sit in groups together. */
export interface County {
  /** Key of the region of the county. */
  readonly regionKey: string;
  /** E.g. *Kalmar län*. */
  readonly name: string;
  /** How every name of it begins, in lower case. */
  readonly stems: readonly string[];
}

const county = (regionKey: string, name: string, ...stems: string[]): County => ({ regionKey, name, stems });

/** The counties by region. Gotland has none here: the region is its only municipality. */
export const counties: readonly County[] = [
  county('norrbotten', 'Norrbottens län', 'norrbotten'),
  county('vasterbotten', 'Västerbottens län', 'västerbotten'),
  county('vasternorrland', 'Västernorrlands län', 'västernorrland'),
  county('jamtland-harjedalen', 'Jämtlands län', 'jämtland', 'härjedalen'),
  county('dalarna', 'Dalarnas län', 'dalarna'),
  county('gavleborg', 'Gävleborgs län', 'gävleborg'),
  county('sormland', 'Södermanlands län', 'södermanland', 'sörmland'),
  county('uppsala', 'Uppsala län', 'uppsala'),
  county('varmland', 'Värmlands län', 'värmland'),
  county('vastmanland', 'Västmanlands län', 'västmanland'),
  county('orebro', 'Örebro län', 'örebro'),
  county('stockholm', 'Stockholms län', 'stockholm'),
  county('vastra-gotaland', 'Västra Götalands län', 'västra götaland'),
  county('halland', 'Hallands län', 'halland'),
  county('jonkoping', 'Jönköpings län', 'jönköping'),
  county('kalmar', 'Kalmar län', 'kalmar'),
  county('ostergotland', 'Östergötlands län', 'östergötland'),
  county('skane', 'Skåne län', 'skåne'),
  county('blekinge', 'Blekinge län', 'blekinge'),
  county('kronoberg', 'Kronobergs län', 'kronoberg')
];
