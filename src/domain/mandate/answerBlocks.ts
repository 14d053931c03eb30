import type { Field } from '../template/field';
import type { Answer } from './answer';
import type { DocumentBlock } from './document';
import { textLines } from './textLines';

/** A point reads as one line, whatever was pasted into it. */
const listLines = (items: readonly { readonly text: string }[]): readonly string[] =>
  items.map((item) => textLines(item.text).join(' ')).filter((line) => line !== '');

function writtenBlocks(answer: Answer, source: string): readonly DocumentBlock[] {
  if (answer.kind === 'listOrText' && answer.form === 'list') {
    const items = listLines(answer.items);
    return items.length > 0 ? [{ kind: 'bullets', items, source }] : [];
  }
  const text = answer.kind === 'choice' || answer.kind === 'deliverables' ? answer.sentence : answer.text;
  return textLines(text).map((line) => ({ kind: 'paragraph', text: line, source }));
}

/**
 * How a field reads in the document: what the writer has written, or a gap with the template's instruction.
 * An answer of another kind than the field counts as no answer.
 */
export function answerBlocks(field: Field, answer: Answer | undefined): readonly DocumentBlock[] {
  const written = answer?.kind === field.kind ? writtenBlocks(answer, field.key) : [];
  return written.length > 0
    ? written
    : [{ kind: 'gap', text: field.guidance.placeholder, asList: field.kind === 'listOrText', source: field.key }];
}
