import { byKind, listOf, objectOf, oneOf, optional, text, truth, wholeNumber } from '../../reading/shape';
import type { Check } from '../../reading/shape';
import type {
  ChoiceField,
  ChoiceOption,
  DateField,
  DeliverablesField,
  Field,
  Guidance,
  ListOrTextField,
  NumberField,
  ParagraphsField,
  SeatsField
} from '../field';

const guidance = objectOf<Guidance>({ placeholder: text, question: text, hint: text, why: text, example: text });

const option = objectOf<ChoiceOption>({ key: text, label: text, sentence: text, needsEndDate: truth });

const base = { kind: text, key: text, guidance, isOptional: optional(truth) };

export const fieldShape: Check = byKind<Field['kind']>({
  listOrText: objectOf<ListOrTextField>({ ...base, list: optional(oneOf(['bullets', 'numbered'])) }),
  paragraphs: objectOf<ParagraphsField>(base),
  choice: objectOf<ChoiceField>({ ...base, options: listOf(option) }),
  deliverables: objectOf<DeliverablesField>(base),
  date: objectOf<DateField>({ ...base, sentence: text }),
  number: objectOf<NumberField>({ ...base, sentence: text, minimum: wholeNumber, maximum: wholeNumber }),
  seats: objectOf<SeatsField>(base)
});
