import type { DeliverablesField, ListOrTextField } from '../../domain/template/field';
import type { SectionSource } from '../../domain/template/templateSource';

const ownTask: ListOrTextField = {
  kind: 'listOrText',
  key: 'uppdrag',
  guidance: {
    placeholder: 'Beskriv i punktform vad gruppen ska göra inom sitt ämne.',
    question: 'Vad ska gruppen göra inom sitt ämne?',
    hint: 'Skriv en uppgift per punkt och börja med ett verb. Ett par punkter räcker: uppdraget ska få plats på en sida.',
    why: 'De tre numrerade uppgifterna är lika för alla arbetsgrupper. Punkterna visar vad de betyder för just den här gruppen.',
    example: 'Jämföra länens väntetider till sömnutredning en gång om året.'
  }
};

const deliverables: DeliverablesField = {
  kind: 'deliverables',
  key: 'leveranser',
  guidance: {
    placeholder: 'Ange vad den tillfälliga gruppen levererar och när.',
    question: 'Vad ska gruppen leverera, och när?',
    hint: 'Ange minst slutleveransen och dess datum.',
    why: 'En tillfällig grupp är klar när den har levererat. Programområdet behöver veta när det blir.',
    example: 'Slutleverans (förslag till gemensam vårdkedja) lämnas den 30 november 2028.'
  }
};

export const task: SectionSource = {
  key: 'uppdrag',
  meaning: 'specificTasks',
  heading: 'Uppdrag',
  blocks: [
    { kind: 'paragraph', meaning: 'genericTasks', text: 'Arbetsgruppen ska inom sitt ämne:' },
    {
      kind: 'numbered',
      meaning: 'genericTasks',
      items: [
        'Fördjupa analysen av ett aktuellt område.',
        'Hitta oönskade variationer och bristande kvalitet och föreslå åtgärder.',
        'Stödja och vid behov samordna förbättringsarbete.'
      ]
    },
    { kind: 'paragraph', text: 'Det innebär att gruppen ska:' },
    { kind: 'field', field: ownTask },
    {
      kind: 'field',
      meaning: 'timetable',
      when: { field: 'varaktighet', options: ['timeLimited'] },
      field: deliverables
    }
  ]
};
