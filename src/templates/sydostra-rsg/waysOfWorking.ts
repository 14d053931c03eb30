import type { SectionSource } from '../../domain/template/templateSource';

export const waysOfWorking: SectionSource = {
  key: 'arbetssatt',
  meaning: 'waysOfWorking',
  heading: 'Arbetssätt',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Samverkansgrupperna arbetar processinriktat och utgår från vad som är bäst för invånarna. De utformar sina arbetssätt och aktiviteter för att kunna fullgöra sitt uppdrag. Vid behov organiseras arbetsgrupper för särskilda uppdrag eller delar av uppdraget. Regionsjukvårdsledningens stab stöder samverkansgrupperna i praktiska frågor.'
    }
  ]
};
