import type { SectionSource } from '../../domain/template/templateSource';

export const reporting: SectionSource = {
  key: 'rapportering',
  meaning: 'reporting',
  heading: 'Rapportering',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Minnesanteckningar förs vid arbetsgruppens möten och delges programområdet. Programområdet följer upp arbetsgruppens arbete.'
    },
    {
      kind: 'paragraph',
      when: { field: 'varaktighet', options: ['permanent'] },
      text: 'Programområdet prövar återkommande om arbetsgruppen fortfarande behövs.'
    }
  ]
};
