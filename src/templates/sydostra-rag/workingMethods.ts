import type { TemplateSection } from '../../domain/template/template';

export const workingMethods: TemplateSection = {
  key: 'arbetssatt',
  meaning: 'waysOfWorking',
  heading: 'Arbetssätt',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Arbetsgrupper arbetar processinriktat och utgår från vad som är bäst för invånarna. Grupperna utformar sina arbetssätt och aktiviteter för att kunna fullgöra sitt uppdrag.'
    }
  ]
};
