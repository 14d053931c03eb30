import type { ParagraphsField } from '../../domain/template/field';
import type { TemplateSection } from '../../domain/template/template';

const reportingField: ParagraphsField = {
  kind: 'paragraphs',
  key: 'rapportering',
  guidance: {
    placeholder: 'Ange hur gruppen ska dokumentera och rapportera sitt arbete.',
    question: 'Hur dokumenterar och rapporterar gruppen sitt arbete?',
    hint: 'Skriv vad som dokumenteras, vem som får det och hur ofta.',
    why: 'Rapporteringen gör att programområdet kan följa arbetet och att andra grupper får veta vad som berör dem.',
    example:
      'Gruppen för anteckningar vid varje möte och skickar dem till programområdets processtöd inom två veckor. Varje höst lämnar gruppen en kort skriftlig rapport om vad som är gjort.'
  }
};

export const reporting: TemplateSection = {
  key: 'rapportering',
  meaning: 'reporting',
  heading: 'Rapportering',
  blocks: [{ kind: 'field', field: reportingField }]
};
