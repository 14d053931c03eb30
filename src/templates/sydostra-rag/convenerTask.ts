import type { TemplateSection } from '../../domain/template/template';

export const convenerTask: TemplateSection = {
  key: 'sammankallande',
  meaning: 'chairTask',
  heading: 'Sammankallandes uppdrag',
  blocks: [
    { kind: 'paragraph', text: 'Sammankallande är anställd inom respektive region.' },
    { kind: 'paragraph', text: 'Arbetsgruppens sammankallande:' },
    {
      kind: 'bullets',
      items: [
        'driver gruppens arbete framåt och säkerställer att uppdraget fullföljs',
        'etablerar relevanta kontakter',
        'initierar, planerar och leder möten',
        'skapar rutiner för och fördelar arbete i samråd med gruppen',
        'håller kontakt med programområdets processtöd'
      ]
    }
  ]
};
