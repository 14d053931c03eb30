import type { ChoiceField } from '../../domain/template/field';
import type { SectionSource } from '../../domain/template/templateSource';

const perRegion =
  'Varje region ska ha en ledamot i samverkansgruppen och sammansättningen ska motsvara gruppens uppdrag.';
const anchoring =
  'Sammansättningen i samverkansgruppen ska förankras i {mandator} och Kunskapsstyrningsgruppen.';
const national = 'Sjukvårdsregionens nationella ledamot i Nationell samverkansgrupp {group} ska ingå.';

/** The national member stands in the middle of a paragraph, so the choice offers the whole of it. */
const nationalMember: ChoiceField = {
  kind: 'choice',
  key: 'nationell-ledamot',
  guidance: {
    placeholder: 'Ange om sjukvårdsregionens ledamot i en motsvarande nationell samverkansgrupp ska ingå.',
    question: 'Finns det en motsvarande nationell samverkansgrupp?',
    hint: 'Välj det som gäller. Du får ett förslag till text som du kan skriva om.',
    why: 'Den som företräder sjukvårdsregionen nationellt ska ingå i gruppen, så att frågorna når fram åt båda hållen. Alla samverkansgrupper har inte någon nationell motsvarighet.',
    example: 'Sjukvårdsregionens nationella ledamot i Nationell samverkansgrupp Patientsäkerhet ska ingå.'
  },
  options: [
    {
      key: 'withNational',
      label: 'Ja, och sjukvårdsregionens ledamot där ska ingå',
      sentence: `${perRegion} ${national} ${anchoring}`,
      needsEndDate: false
    },
    {
      key: 'withoutNational',
      label: 'Nej, det finns ingen nationell motsvarighet',
      sentence: `${perRegion} ${anchoring}`,
      needsEndDate: false
    }
  ]
};

export const composition: SectionSource = {
  key: 'sammansattning',
  meaning: 'composition',
  heading: 'Sammansättning av ledamöter',
  blocks: [
    { kind: 'field', field: nationalMember },
    { kind: 'clause', key: 'kommunal-representant', version: 1 },
    {
      kind: 'paragraph',
      meaning: 'chairTask',
      text: 'En ordförande föreslås av samverkansgruppen och utses av {chairAppointedBy} för en period av {chairTerm} i taget. Samverkansgruppen kan vid behov adjungera ytterligare medlemmar för att fullfölja uppdragen. Samverkansgruppen ska sammanträda minst {meetings}.'
    }
  ]
};
