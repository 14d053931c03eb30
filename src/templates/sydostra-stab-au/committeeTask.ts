import type { ListOrTextField } from '../../domain/template/field';
import type { SectionSource } from '../../domain/template/templateSource';

const taskField: ListOrTextField = {
  kind: 'listOrText',
  key: 'arbetsutskottets-uppdrag',
  guidance: {
    placeholder: 'Beskriv arbetsutskottets uppdrag i punktform eller löpande text.',
    question: 'Vad ska arbetsutskottet göra?',
    hint: 'Skriv en uppgift per punkt och börja med ett verb. Skriv bara det som arbetsutskottet svarar för, inte staben.',
    why: 'Samverkansgrupperna och regionerna behöver veta vilka frågor arbetsutskottet tar hand om mellan ledningens möten.',
    example: 'stödjer och följer upp regionala samverkansgrupper'
  }
};

export const committeeTask: SectionSource = {
  key: 'arbetsutskott',
  meaning: 'specificTasks',
  heading: 'Uppdrag för Regionsjukvårdsledningens arbetsutskott',
  body: 'arbetsutskott',
  blocks: [
    { kind: 'paragraph', text: 'Regionsjukvårdsledningens arbetsutskott' },
    { kind: 'field', field: taskField }
  ]
};
