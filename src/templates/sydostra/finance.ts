import type { SectionSource } from '../../domain/template/templateSource';

/** @param version of the clause on finance: each family has the words for its own groups */
export const finance = (version: number): SectionSource => ({
  key: 'finansiering',
  meaning: 'finance',
  heading: 'Finansiering',
  blocks: [{ kind: 'clause', key: 'finansiering', version }]
});
