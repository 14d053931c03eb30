import type { SectionSource } from '../../domain/template/templateSource';

export const chairTask: SectionSource = {
  key: 'ordforande',
  meaning: 'chairTask',
  heading: 'Ordförandes uppdrag',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Samverkansgruppernas ordförande är anställd inom respektive region. Uppdraget som ordförande roterar i {chairPeriods}.'
    },
    { kind: 'paragraph', text: 'Ordförande:' },
    {
      kind: 'bullets',
      items: [
        'företräder sjukvårdsregionen',
        'driver gruppens arbete framåt och säkerställer att uppdraget fullföljs',
        'etablerar relevanta kontakter med programområden och andra samverkansgrupper',
        'initierar, planerar och leder möten',
        'skapar rutiner för och fördelar arbete som behövs mellan möten i samråd med gruppen'
      ]
    }
  ]
};
