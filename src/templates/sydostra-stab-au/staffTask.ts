import type { ListOrTextField } from '../../domain/template/field';
import type { SectionSource } from '../../domain/template/templateSource';

const taskField: ListOrTextField = {
  kind: 'listOrText',
  key: 'stabens-uppdrag',
  guidance: {
    placeholder: 'Beskriv stabens uppdrag i punktform eller löpande text.',
    question: 'Vad ska staben göra?',
    hint: 'Skriv en uppgift per punkt och börja med ett verb. Skriv bara det som staben svarar för, inte arbetsutskottet.',
    why: 'Staben och arbetsutskottet har var sitt uppdrag i samma dokument. Läsaren ska kunna se vem som gör vad.',
    example: 'förvaltar och utvecklar sjukvårdsregionens dokumentmallar'
  }
};

export const staffTask: SectionSource = {
  key: 'stab',
  meaning: 'specificTasks',
  heading: 'Uppdrag för Regionsjukvårdsledningens stab',
  body: 'stab',
  blocks: [
    { kind: 'paragraph', text: 'Regionsjukvårdsledningens stab' },
    { kind: 'field', field: taskField }
  ]
};
