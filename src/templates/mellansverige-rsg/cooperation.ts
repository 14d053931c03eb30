import type { SectionSource } from '../../domain/template/templateSource';

export const cooperation: SectionSource = {
  key: 'samarbete',
  meaning: 'cooperation',
  heading: 'Samarbete',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Samverkansgruppen samarbetar med andra programområden, samverkansgrupper, berörda verksamhetschefsgrupper eller andra grupperingar när behov finns.'
    }
  ]
};
