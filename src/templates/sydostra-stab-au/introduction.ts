import type { ListOrTextField } from '../../domain/template/field';
import type { SectionSource } from '../../domain/template/templateSource';

const steeringDocuments: ListOrTextField = {
  kind: 'listOrText',
  key: 'styrdokument',
  guidance: {
    placeholder: 'Ange de styrdokument som värderingarna och målen står i.',
    question: 'Vilka styrdokument utgår arbetet från?',
    hint: 'Skriv ett dokument per punkt, med dess fullständiga namn. Utelämna årtal, så att uppdraget gäller även nästa år.',
    why: 'Läsaren ska kunna slå upp vilka värderingar och mål som gäller.',
    example: 'Samverkansavtal för Sydöstra sjukvårdsregionen'
  }
};

export const introduction: SectionSource = {
  key: 'inledning',
  meaning: 'background',
  heading: '',
  blocks: [
    { kind: 'clause', key: 'tre-regioner', version: 1 },
    {
      kind: 'paragraph',
      text: 'De tre regionerna samverkar i en politisk samverkansnämnd, regionsjukvårdsledning, kunskapsråd, regionala programområden, regionala samverkansgrupper, regionala arbetsgrupper och gemensamt finansierade verksamheter.'
    },
    { kind: 'paragraph', meaning: 'mandator', text: 'Staben och arbetsutskottet arbetar på uppdrag av {mandator}.' },
    {
      kind: 'paragraph',
      meaning: 'purpose',
      text: '{group} är stöd- och samordningsresurser för Regionsjukvårdsledningen och Samverkansnämnden. Staben och arbetsutskottet verkar utifrån gemensamma värderingar och mål så som de formuleras i:'
    },
    { kind: 'field', meaning: 'purpose', field: steeringDocuments }
  ]
};
