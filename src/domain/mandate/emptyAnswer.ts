import type { Field } from '../template/field';
import type { Answer } from './answer';

/** The answer of a given kind. */
export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { readonly kind: Kind }>;

const blanks: { readonly [Kind in Answer['kind']]: AnswerOf<Kind> } = {
  listOrText: { kind: 'listOrText', form: 'list', items: [], text: '' },
  paragraphs: { kind: 'paragraphs', text: '' },
  choice: { kind: 'choice', option: '', until: '', sentence: '' },
  deliverables: { kind: 'deliverables', deliverables: [], none: false, sentence: '' }
};

/** The answer a field starts from. */
export function emptyAnswer<Kind extends Field['kind']>(kind: Kind): AnswerOf<Kind> {
  return blanks[kind];
}
