import type { ChainProblem } from '../../domain/approval/chainProblem';
import type { BodyRelation, ChainStep, Quorum } from '../../domain/approval/record';

const relations: Readonly<Record<BodyRelation, string>> = {
  mandator: 'gruppens uppdragsgivare',
  establishingBody: 'fastställande organ',
  endorser: 'tillstyrkande organ',
  informed: 'de som informeras'
};

/** Of the body that a problem is about. */
type Name = (key: string) => string;

function problem(found: ChainProblem, nameOf: Name): string {
  switch (found.kind) {
    case 'nameMissing':
      return 'Beslutsgången saknar namn. Skriv ett.';
    case 'noEstablishing':
      return 'Inget steg fastställer. Lägg till ett steg av slaget ”fastställa”.';
    case 'askedAfter':
      return `Steg ${found.step} kommer efter det som fastställer, men väntar på svar. Flytta upp det, eller låt det vara för kännedom.`;
    case 'nobodyAsked':
      return `Steg ${found.step} frågar ingen. Välj ett organ.`;
    case 'cardAtMeeting':
      return `Steg ${found.step} tas vid ett möte. Då räknas inget svar på kort i Teams. Ta bort det ena.`;
    case 'relationUnbound':
      return `Steg ${found.step} frågar ${relations[found.relation]}, men gruppen har inget sådant organ. Knyt ett till gruppen.`;
    case 'noRecorder':
      return `Steg ${found.step} frågar ${nameOf(found.body)}, men ingen kan föra in beslut för det. Välj vem under Uppsättning.`;
  }
}

const kinds: Readonly<Record<ChainStep['kind'], string>> = {
  inform: 'för kännedom',
  consultation: 'remiss',
  endorse: 'tillstyrka',
  establish: 'fastställa'
};

const quorums: Readonly<Record<Quorum, string>> = {
  anyOf: 'det räcker med ett av dem',
  allOf: 'alla ska svara',
  majority: 'en majoritet ska vara för',
  meeting: 'alla, vid ett möte med datum och paragraf'
};

/** What a step of a chain is made of, and what may be wrong with it. */
export const svSeSteps = {
  kinds,
  kindsExplained: {
    inform: 'De får veta. Inget svar väntas in.',
    consultation: 'De svarar vad de tycker. Den som inte svarar räknas inte som tyst förrän gruppen avslutar remissen.',
    endorse: 'De stöder texten, eller skickar tillbaka den.',
    establish: 'Beslutet som gör att texten gäller.'
  } satisfies Readonly<Record<ChainStep['kind'], string>>,
  quorums,
  relations,
  problem,
  stepOf: (number: number, kind: string): string => `Steg ${number}: ${kind}`,
  kind: 'Vad händer i steget?',
  bodies: 'Vilka tillfrågas?',
  addBody: 'Lägg till ett organ',
  chooseBody: 'välj …',
  removeBody: (name: string): string => `Ta bort ${name}`,
  quorum: 'Hur många ska svara?',
  due: 'När ska svaret komma?',
  nextMeeting: 'till organets nästa möte',
  afterDays: 'efter ett antal dagar',
  days: 'Antal dagar',
  dueIn: (days: number): string => (days === 1 ? 'inom 1 dag' : `inom ${days} dagar`),
  card: 'Svar på ett kort i Teams får räknas',
  cardYes: 'svar på kort i Teams får räknas',
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ner',
  remove: 'Ta bort',
  add: 'Lägg till steg',
  keys: 'Alt + pil upp eller ner flyttar steget du står i.',
  moved: (number: number): string => `Flyttat till plats ${number}.`,
  nobody: 'ingen'
};
