import type { ChoiceField, ParagraphsField } from '../../domain/template/field';
import type { SectionSource } from '../../domain/template/templateSource';

const subject: ParagraphsField = {
  kind: 'paragraphs',
  key: 'amne',
  guidance: {
    placeholder: 'Beskriv gruppens ämne och var gränsen går mot andra grupper.',
    question: 'Vilket ämne arbetar gruppen med?',
    hint: 'Skriv en eller två meningar. Säg också vad som inte hör till ämnet, om någon annan grupp har det.',
    why: 'En arbetsgrupp är till för ett avgränsat ämne. Ett tydligt ämne hindrar att två grupper gör samma sak.',
    example: 'Gruppen arbetar med utredning och behandling av sömnapné hos vuxna. Barn ingår inte.'
  }
};

const permanence: ChoiceField = {
  kind: 'choice',
  key: 'varaktighet',
  guidance: {
    placeholder: 'Ange om gruppen är tillfällig eller permanent.',
    question: 'Är gruppen tillfällig eller permanent?',
    hint: 'Välj det som gäller. Du får ett förslag till mening som du kan skriva om.',
    why: 'En tillfällig grupp behöver ett slutdatum och en slutleverans. Bara Samverkansnämndens Ledningsgrupp kan göra en arbetsgrupp permanent.',
    example: 'Arbetsgruppen är tillfällig och avslutas den 31 december 2028.'
  },
  options: [
    {
      key: 'timeLimited',
      label: 'Tillfällig',
      sentence: 'Arbetsgruppen är tillfällig och avslutas den {until}.',
      needsEndDate: true
    },
    {
      key: 'permanent',
      label: 'Permanent',
      sentence: 'Arbetsgruppen är permanent enligt beslut av Samverkansnämndens Ledningsgrupp.',
      needsEndDate: false
    }
  ]
};

export const introduction: SectionSource = {
  key: 'inledning',
  meaning: 'purpose',
  heading: '',
  blocks: [
    {
      kind: 'paragraph',
      meaning: 'mandator',
      text: 'Arbetsgrupp {group} arbetar på uppdrag av programområde {programmeArea}.'
    },
    {
      kind: 'paragraph',
      text: 'Gruppen är programområdets expertgrupp inom ett avgränsat ämne. Den bidrar med kunskap och föreslår förbättringar.'
    },
    { kind: 'field', field: subject },
    { kind: 'field', meaning: 'timetable', field: permanence }
  ]
};
