import type { ParagraphsField } from '../../domain/template/field';
import type { SectionSource } from '../../domain/template/templateSource';

const nationalAssignments: ParagraphsField = {
  kind: 'paragraphs',
  key: 'nationella-uppdrag',
  guidance: {
    placeholder: 'Ange vilka nationella grupper som deltagare kan ha uppdrag i och att de där representerar hela sjukvårdsregionen.',
    question: 'Vilka nationella grupper kan deltagarna ha uppdrag i?',
    hint: 'Skriv gruppernas fullständiga namn och att deltagarna där representerar hela sjukvårdsregionen.',
    why: 'I samverkansgruppen representerar var och en sin region. I en nationell grupp talar deltagaren för alla tre regionerna, och det behöver både deltagaren och hemregionen veta.',
    example:
      'Deltagare i den sjukvårdsregionala samverkansgruppen med uppdrag i nationell samverkansgrupp patientsäkerhet representerar hela sjukvårdsregionen.'
  }
};

export const memberTask: SectionSource = {
  key: 'deltagare',
  meaning: 'memberTask',
  heading: 'Deltagares uppdrag',
  blocks: [
    { kind: 'paragraph', text: 'Samverkansgruppernas deltagare är anställda inom respektive region.' },
    {
      kind: 'paragraph',
      text: 'Deltagarna ansvarar gemensamt för gruppens arbete som sker inom ramen för deltagarnas respektive anställningar.'
    },
    { kind: 'paragraph', text: 'Deltagare:' },
    { kind: 'clause', key: 'deltagares-uppdrag', version: 2 },
    {
      kind: 'field',
      when: { field: 'nationell-representant', options: ['withNational'] },
      field: nationalAssignments
    }
  ]
};
