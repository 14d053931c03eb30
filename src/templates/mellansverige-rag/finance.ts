import type { SectionSource } from '../../domain/template/templateSource';

export const finance: SectionSource = {
  key: 'kostnader',
  meaning: 'finance',
  heading: 'Kostnader',
  blocks: [{ kind: 'paragraph', text: 'Varje region och kommun betalar för sina egna ledamöter i arbetsgruppen.' }]
};
