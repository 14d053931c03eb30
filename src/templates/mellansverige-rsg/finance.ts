import type { SectionSource } from '../../domain/template/templateSource';

export const finance: SectionSource = {
  key: 'kostnader',
  meaning: 'finance',
  heading: 'Kostnader',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Respektive region/kommun svarar för sina deltagares kostnader för medverkan i samverkansgruppen.'
    }
  ]
};
