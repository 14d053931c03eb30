import type { LineForm } from '../../domain/comparison/comparison';

const forms: Readonly<Record<LineForm, string>> = {
  subheading: 'underrubrik',
  paragraph: 'stycke',
  bullets: 'punkt',
  numbered: 'numrerad punkt',
  gap: 'fråga utan svar'
};

/** Two texts beside each other, and the choice of which. */
export const svSe = {
  title: 'Jämför',
  introduction: 'Välj två uppdragsbeskrivningar, två versioner eller ett uppdrag och dess mall. Adressen till sidan visar sedan samma jämförelse för den du delar den med.',
  before: 'Från',
  after: 'Till',
  group: 'Grupp',
  version: 'Version',
  chooseGroup: 'Välj grupp',
  chooseVersion: 'Välj version',
  chosen: (title: string): string => `Valt: ${title}`,
  swap: 'Byt plats på dem',
  print: 'Skriv ut',
  choose: 'Välj vad som ska jämföras.',
  noVersions: 'Gruppen har ingen uppdragsbeskrivning ännu.',
  versions: {
    draft: 'Utkastet som det är nu',
    submitted: (date: string, state: string): string => `Inlämnat ${date}, ${state}`,
    template: (name: string, version: number): string => `Mallen ${name}, version ${version}`
  },
  deleted: 'borttaget',
  inserted: 'tillagt',
  movedHere: (heading: string): string => (heading === '' ? 'Flyttat hit' : `Flyttat hit från ${heading}`),
  movedAway: (heading: string): string => (heading === '' ? 'Flyttat härifrån' : `Flyttat till ${heading}`),
  sectionMoved: 'Avsnittet är flyttat',
  sectionInserted: 'Nytt avsnitt',
  sectionDeleted: 'Avsnittet är borttaget',
  formChanged: (before: LineForm, after: LineForm): string => `Var ${forms[before]}, är ${forms[after]}`,
  unchanged: (lines: number): string => (lines === 1 ? '1 oförändrat stycke' : `${lines} oförändrade stycken`),
  unchangedSections: (sections: number): string => (sections === 1 ? '1 oförändrat avsnitt' : `${sections} oförändrade avsnitt`),
  changes: (count: number): string => (count === 0 ? 'Inget skiljer dem åt.' : count === 1 ? '1 ändring' : `${count} ändringar`),
  previous: 'Föregående ändring',
  next: 'Nästa ändring',
  legend: 'Överstruken text är borttagen, understruken text är tillagd.',
  noAccess: 'Utkast och inlämnade texter kan jämföras av den som arbetar med uppdragsbeskrivningarna. De fastställda finns på sidan för fastställda uppdragsbeskrivningar.'
};

export type ComparisonStrings = typeof svSe;
