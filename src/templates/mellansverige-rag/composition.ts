import type { SeatsField } from '../../domain/template/field';
import type { SectionSource } from '../../domain/template/templateSource';

const professions: SeatsField = {
  kind: 'seats',
  key: 'sammansattning',
  guidance: {
    placeholder: 'Ange vilka professioner och experter som behövs, från alla delar av vårdkedjan.',
    question: 'Vilka professioner och experter behövs?',
    hint: 'Gå igenom vårdkedjan från första kontakt till uppföljning. Skriv inga personnamn.',
    why: 'Uppdraget gäller längre än de personer som sitter i gruppen i dag. Därför beskriver det platserna, inte personerna.',
    example: 'I gruppen ingår allmänläkare, lungläkare, specialistsjuksköterska och fysioterapeut.'
  }
};

export const composition: SectionSource = {
  key: 'sammansattning',
  meaning: 'composition',
  heading: 'Sammansättning',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Varje region bör som princip ha en ledamot i arbetsgruppen. Relevanta professioner och experter från hela vårdkedjan ska finnas med. Programområdet beslutar om sammansättningen.'
    },
    { kind: 'field', field: professions },
    { kind: 'clause', key: 'kommunal-representant', version: 1 },
    { kind: 'paragraph', meaning: 'chairTask', text: 'Ordförande utses av {chairAppointedBy}.' },
    { kind: 'paragraph', text: 'Samarbete med patient- och närståendeföreningar ska övervägas.' }
  ]
};
