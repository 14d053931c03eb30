import type { TemplateSection } from '../../domain/template/template';

/** @param nationalAssignments the sentence on members with national assignments, in which the versions differ */
export const memberTask = (nationalAssignments: string): TemplateSection => ({
  key: 'deltagare',
  meaning: 'memberTask',
  heading: 'Deltagares uppdrag',
  blocks: [
    { kind: 'paragraph', text: 'Deltagarna är anställda inom respektive organisation.' },
    { kind: 'paragraph', text: 'Arbetsgruppens deltagare:' },
    {
      kind: 'bullets',
      items: [
        'representerar sin organisation',
        'bidrar med sakkunskap',
        'samarbetar aktivt',
        'förankrar och kommunicerar i sin egen organisation'
      ]
    },
    { kind: 'paragraph', text: nationalAssignments }
  ]
});
