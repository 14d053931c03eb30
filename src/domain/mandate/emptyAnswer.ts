import type { Answer } from './answer';

/** The answer of a given kind. */
export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { readonly kind: Kind }>;

const blanks: { readonly [Kind in Answer['kind']]: AnswerOf<Kind> } = {
  listOrText: { kind: 'listOrText', form: 'list', items: [], text: '' },
  paragraphs: { kind: 'paragraphs', text: '' },
  choice: { kind: 'choice', option: '', until: '', sentence: '' },
  deliverables: { kind: 'deliverables', deliverables: [], none: false, sentence: '' },
  date: { kind: 'date', date: '', sentence: '' },
  number: { kind: 'number', number: null, sentence: '' },
  seats: { kind: 'seats', seats: [], sentence: '' },
  deviation: { kind: 'deviation', heading: null, isOmitted: false, replaced: [], added: [] },
  arrangement: { kind: 'arrangement', order: [] }
};

/** The answer a field starts from. */
export function emptyAnswer<Kind extends Answer['kind']>(kind: Kind): AnswerOf<Kind> {
  return blanks[kind];
}
