import type { Answer, ListOrTextAnswer } from '../../mandate/answer';
import { emptyAnswer } from '../../mandate/emptyAnswer';
import type { Field } from '../../template/field';
import type { Variables } from '../../template/template';
import type { MatchLine } from './matchLine';
import { readChoice } from './readChoice';
import { readDeliverables } from './readDeliverables';

const joined = (lines: readonly MatchLine[]): string => lines.map(({ line }) => line.text).join('\n');

function listOrText(lines: readonly MatchLine[]): ListOrTextAnswer {
  if (lines.some(({ line }) => line.kind === 'paragraph')) {
    return { ...emptyAnswer('listOrText'), form: 'text', text: joined(lines) };
  }
  const items = lines.map(({ line }) => ({ key: `line${line.number}`, text: line.text }));
  return { ...emptyAnswer('listOrText'), form: 'list', items };
}

/** What the lines answer to a field. Data are read out of a sentence only where it is sure; the sentence stays as it is. */
export function answerFrom(field: Field, lines: readonly MatchLine[], variables: Variables): Answer {
  const text = joined(lines);
  switch (field.kind) {
    case 'listOrText':
      return listOrText(lines);
    case 'paragraphs':
      return { kind: 'paragraphs', text };
    case 'choice':
      return readChoice(field, text, variables);
    case 'deliverables':
      return readDeliverables(text);
    default:
      return { ...emptyAnswer(field.kind), sentence: text };
  }
}
