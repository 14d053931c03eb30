import type { ChoiceOption, Field, Guidance } from '../field';

/** Every kind of field, in the order they are offered. */
export const fieldKinds = ['listOrText', 'paragraphs', 'choice', 'deliverables', 'date', 'number', 'seats'] as const;

const noGuidance: Guidance = { placeholder: '', question: '', hint: '', why: '', example: '' };

const noOption = (key: string): ChoiceOption => ({ key, label: '', sentence: '', needsEndDate: false });

/** A field of a kind: what a field before it said, where the kinds have that in common. */
export function fieldOfKind(kind: Field['kind'], key: string, before?: Field): Field {
  const base = { key, guidance: before?.guidance ?? noGuidance, ...(before?.isOptional && { isOptional: true }) };
  const sentence = before && 'sentence' in before ? before.sentence : '';
  switch (kind) {
    case 'choice':
      return { kind, ...base, options: [noOption('val-1'), noOption('val-2')] };
    case 'date':
      return { kind, ...base, sentence };
    case 'number':
      return { kind, ...base, sentence, minimum: 0, maximum: 100 };
    default:
      return { kind, ...base };
  }
}
