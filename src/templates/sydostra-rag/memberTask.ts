import type { SectionSource } from '../../domain/template/templateSource';

/** @param nationalAssignments the sentence on members with national assignments, in which the versions differ */
export const memberTask = (nationalAssignments: string): SectionSource => ({
  key: 'deltagare',
  meaning: 'memberTask',
  heading: 'Deltagares uppdrag',
  blocks: [
    { kind: 'paragraph', text: 'Deltagarna är anställda inom respektive organisation.' },
    { kind: 'paragraph', text: 'Arbetsgruppens deltagare:' },
    { kind: 'clause', key: 'deltagares-uppdrag', version: 1 },
    { kind: 'paragraph', text: nationalAssignments }
  ]
});
