import type { Field } from '../template/field';
import type { Answer } from './answer';
import type { DocumentBlock } from './document';
import { textLines } from './textLines';

/** A point reads as one line, whatever was pasted into it. */
const listLines = (items: readonly { readonly text: string }[]): readonly string[] =>
  items.map((item) => textLines(item.text).join(' ')).filter((line) => line !== '');

function writtenText(answer: Answer): string {
  switch (answer.kind) {
    case 'deviation':
    case 'arrangement':
      return '';
    case 'listOrText':
    case 'paragraphs':
      return answer.text;
    default:
      return answer.sentence;
  }
}

function writtenBlocks(field: Field, answer: Answer): readonly DocumentBlock[] {
  const source = field.key;
  if (field.kind === 'listOrText' && answer.kind === 'listOrText' && answer.form === 'list') {
    const items = listLines(answer.items);
    return items.length > 0 ? [{ kind: field.list ?? 'bullets', items, source }] : [];
  }
  return textLines(writtenText(answer)).map((line) => ({ kind: 'paragraph', text: line, source }));
}

/**
 * How a field reads in the document: what the writer has written, or a gap with the template's instruction; nothing
 * for an optional field without an answer. An answer of another kind than the field counts as no answer.
 */
export function answerBlocks(field: Field, answer: Answer | undefined): readonly DocumentBlock[] {
  const written = answer?.kind === field.kind ? writtenBlocks(field, answer) : [];
  return written.length > 0 || field.isOptional
    ? written
    : [{ kind: 'gap', text: field.guidance.placeholder, asList: field.kind === 'listOrText', source: field.key }];
}
