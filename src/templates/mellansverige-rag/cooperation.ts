import type { SectionSource } from '../../domain/template/templateSource';

export const cooperation: SectionSource = {
  key: 'samarbete',
  meaning: 'cooperation',
  heading: 'Samarbete',
  blocks: [
    {
      kind: 'paragraph',
      // A group says here whom it works with.
      isEditable: true,
      text: 'Arbetsgruppen samarbetar med andra arbetsgrupper, programområden och samverkansgrupper när ämnet berör dem.'
    }
  ]
};
