import type { TemplateSection } from '../../domain/template/template';

export const finance: TemplateSection = {
  key: 'finansiering',
  meaning: 'finance',
  heading: 'Finansiering',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Respektive region finansierar sina representanter i arbetsgrupper. Kostnaderna bör fördelas rättvist mellan regionerna över tid.'
    }
  ]
};
