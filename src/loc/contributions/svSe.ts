/** What is said of what regions and organisations put into the groups beyond their seats. */
export const svSe = {
  heading: 'Insatser utöver platserna',
  intro: 'Timmar, andel av heltid och kronor, år för år. Sammanträden som värd räknas ur gruppens möten.',
  mayKeep: 'Du kan föra in dem. Det du sparar räknas genast med ovan.',
  readOnly: 'Processtödet för in dem.',
  group: 'Grupp',
  year: 'År',
  regions: 'Regioner',
  organisations: 'Kommuner och organisationer',
  apart: 'De räknas för sig, inte mot regionernas delar.',
  meetings: (count: number): string => (count === 1 ? 'ett sammanträde som värd' : `${count} sammanträden som värd`),
  hours: (amount: string): string => `${amount} timmar`,
  fullTime: (amount: string): string => `${amount} procent av heltid`,
  cost: (amount: string): string => `${amount} kr`,
  nothing: 'Ingenting är fört.',
  edit: 'Ändra',
  editNamed: (who: string, year: number): string => `Ändra insatsen: ${who}, ${year}`,
  fields: { hours: 'Timmar', fullTimePercent: 'Andel av heltid, procent', cost: 'Kostnad, kronor' },
  invalid: 'Ange ett tal från noll och uppåt, till exempel 12,5.',
  save: 'Klart',
  saved: (who: string, year: number): string => `Insatsen är sparad: ${who}, ${year}.`,
  undo: 'Ångra',
  undone: 'Ändringen är ångrad.',
  download: 'Ladda ner insatserna (CSV)',
  file: 'insatser',
  columns: ['Grupp', 'Region', 'Organisation', 'År', 'Sammanträden som värd', 'Timmar', 'Andel av heltid, procent', 'Kostnad, kronor']
};

export type ContributionStrings = typeof svSe;
