import type { SectionSource } from '../../domain/template/templateSource';

/** What the groups of Sydöstra start from, the same in each of its families. */
export const principles: SectionSource = {
  key: 'utgangspunkter',
  meaning: 'principles',
  heading: 'Utgångspunkter',
  blocks: [
    { kind: 'clause', key: 'patientloften', version: 1 },
    { kind: 'clause', key: 'patientnara-forskning', version: 1 }
  ]
};
