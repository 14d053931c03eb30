import type { Answer, ListItem } from '../mandate/answer';
import type { DocumentBlock } from '../mandate/document';
import { emptyAnswer } from '../mandate/emptyAnswer';
import type { Field } from '../template/field';

const linesOf = (blocks: readonly DocumentBlock[]): readonly string[] =>
  blocks.flatMap((block) => ('items' in block ? block.items : [block.text]));

/**
 * Text of another mandate as an answer to a field: points where the field takes points and the text has some, else
 * running text; a field of data keeps the text as its sentence.
 */
export function answerFromBlocks(field: Field, blocks: readonly DocumentBlock[]): Answer {
  const lines = linesOf(blocks);
  switch (field.kind) {
    case 'listOrText': {
      const items: readonly ListItem[] = lines.map((text, index) => ({ key: `row${index + 1}`, text }));
      return blocks.some((block) => 'items' in block)
        ? { ...emptyAnswer('listOrText'), form: 'list', items }
        : { ...emptyAnswer('listOrText'), form: 'text', text: lines.join('\n') };
    }
    case 'paragraphs':
      return { kind: 'paragraphs', text: lines.join('\n') };
    default:
      return { ...emptyAnswer(field.kind), sentence: lines.join(' ') };
  }
}
