import type { ParagraphsField } from '../../domain/template/field';
import type { SectionSource } from '../../domain/template/templateSource';

const reportingField: ParagraphsField = {
  kind: 'paragraphs',
  key: 'rapportering',
  guidance: {
    placeholder: 'Ange hur staben och arbetsutskottet ska dokumentera och rapportera sitt arbete.',
    question: 'Hur dokumenterar och rapporterar staben och arbetsutskottet sitt arbete?',
    hint: 'Skriv vad som dokumenteras, vem som får det och hur ofta.',
    why: 'Regionsjukvårdsledningen har gett uppdraget och behöver kunna följa det.',
    example: 'Staben lämnar varje år en skriftlig redovisning av sitt arbete till Regionsjukvårdsledningen.'
  }
};

/** Missing in the mandate as it was published; the family asks for it. */
export const reporting: SectionSource = {
  key: 'rapportering',
  meaning: 'reporting',
  heading: 'Rapportering',
  blocks: [{ kind: 'field', field: reportingField }]
};
