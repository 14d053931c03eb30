import type { SectionSource } from '../../domain/template/templateSource';

export const background: SectionSource = {
  key: 'kunskapsbaserad-vard',
  meaning: 'background',
  heading: 'Kunskapsbaserad, jämlik och resurseffektiv vård',
  blocks: [
    { kind: 'clause', key: 'tre-regioner', version: 1 },
    {
      kind: 'paragraph',
      text: 'Sjukvårdsregionen organiserar regionala programområden som motsvarar de nationella programområdena som Sveriges regioner beslutat samverka i för en mer kunskapsbaserad, jämlik och resurseffektiv vård.'
    },
    {
      kind: 'paragraph',
      text: 'Med regionala programområden bygger sjukvårdsregionen vidare på ett mångårigt och framgångsrikt samarbete utifrån regionernas samverkansavtal och Samverkansnämndens årliga överenskommelse om samverkan och vård i sjukvårdsregionen.'
    },
    { kind: 'clause', key: 'samverkans-syfte', version: 1 },
    { kind: 'clause', key: 'tre-nivaer', version: 1 }
  ]
};
