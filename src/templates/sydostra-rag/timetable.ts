import type { ChoiceField, DeliverablesField } from '../../domain/template/field';
import type { TemplateSection } from '../../domain/template/template';

const permanence: ChoiceField = {
  kind: 'choice',
  key: 'varaktighet',
  guidance: {
    placeholder:
      'Ange om gruppen är permanent för en del av programområdets uppdrag eller ett tidsbegränsat projekt.',
    question: 'Är gruppen permanent eller tidsbegränsad?',
    hint: 'Välj det som gäller. Du får ett förslag till mening som du kan skriva om.',
    why: 'En tidsbegränsad grupp behöver ett slutdatum, så att alla vet när uppdraget ska vara klart. En permanent grupp behöver i stället ses över då och då.',
    example: 'Arbetsgruppen är ett tidsbegränsat projekt som avslutas den 31 december 2028.'
  },
  options: [
    {
      key: 'permanent',
      label: 'Permanent för en del av programområdets uppdrag',
      sentence: 'Arbetsgruppen är permanent för en del av programområdets uppdrag.',
      needsEndDate: false
    },
    {
      key: 'timeLimited',
      label: 'Tidsbegränsat projekt',
      sentence: 'Arbetsgruppen är ett tidsbegränsat projekt som avslutas den {until}.',
      needsEndDate: true
    }
  ]
};

const deliverables: DeliverablesField = {
  kind: 'deliverables',
  key: 'leveranser',
  guidance: {
    placeholder: 'Ange datum för delleveranser och slutleverans.',
    question: 'Vad ska gruppen leverera, och när?',
    hint: 'Ange ett datum eller något som återkommer, till exempel ett möte eller en rapport. Säg till om gruppen inte har några leveranser.',
    why: 'Den som gett uppdraget behöver veta när resultat kan väntas. Leveranserna syns sedan i gruppens årshjul.',
    example:
      'Delleverans (kartläggning av nuläget) lämnas den 1 mars 2027. Slutleverans lämnas den 30 november 2028.'
  }
};

export const timetable: TemplateSection = {
  key: 'tidplan',
  meaning: 'timetable',
  heading: 'Tidplan och leveranser',
  blocks: [
    { kind: 'field', field: permanence },
    { kind: 'field', field: deliverables }
  ]
};
