import type { SectionSource } from '../../domain/template/templateSource';

export const cooperation: SectionSource = {
  key: 'samarbete',
  meaning: 'cooperation',
  heading: 'Samarbete',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Arbetsgruppen samarbetar med andra arbetsgrupper, programområden och samverkansgrupper när ämnet berör dem.'
    }
  ]
};
