import type { ChoiceField } from '../../domain/template/field';
import type { SectionSource } from '../../domain/template/templateSource';

const nationalMember: ChoiceField = {
  kind: 'choice',
  key: 'nationell-representant',
  guidance: {
    placeholder: 'Ange om sjukvårdsregionen kan ha en representant i en motsvarande nationell samverkansgrupp.',
    question: 'Finns det en motsvarande nationell samverkansgrupp?',
    hint: 'Välj det som gäller. Du får ett förslag till mening som du kan skriva om.',
    why: 'Den som företräder sjukvårdsregionen nationellt behöver vara med i gruppen, så att frågorna når fram åt båda hållen. Alla samverkansgrupper har inte någon nationell motsvarighet.',
    example:
      'Samverkansgrupperna bemannas med representanter från regionerna och, när sådan finns, sjukvårdsregionens representant i motsvarande nationell samverkansgrupp.'
  },
  options: [
    {
      key: 'withNational',
      label: 'Ja, och sjukvårdsregionens representant där ingår när det finns någon',
      sentence:
        'Samverkansgrupperna bemannas med representanter från regionerna och, när sådan finns, sjukvårdsregionens representant i motsvarande nationell samverkansgrupp.',
      needsEndDate: false
    },
    {
      key: 'withoutNational',
      label: 'Nej, gruppen har bara representanter från regionerna',
      sentence: 'Samverkansgruppen bemannas med representanter från regionerna.',
      needsEndDate: false
    }
  ]
};

export const composition: SectionSource = {
  key: 'sammansattning',
  meaning: 'composition',
  heading: 'Sammansättning',
  blocks: [{ kind: 'field', field: nationalMember }]
};
