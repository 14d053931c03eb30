import type { Answer, Answers } from '../mandate/answer';
import { emptyAnswer } from '../mandate/emptyAnswer';
import type { Field } from '../template/field';
import { sectionFields } from '../template/sectionFields';
import type { Template } from '../template/template';

/** The words of an answer, as they stand in the document. */
function wordsOf(answer: Answer): string {
  switch (answer.kind) {
    case 'deviation':
    case 'arrangement':
      return '';
    case 'listOrText':
      return answer.form === 'list' ? answer.items.map(({ text }) => text).join('\n') : answer.text;
    case 'paragraphs':
      return answer.text;
    default:
      return answer.sentence;
  }
}

/** An answer to a field that is now of another kind: its words are kept, its data are asked for anew. */
function carried(field: Field, answer: Answer): Answer {
  const text = wordsOf(answer);
  switch (field.kind) {
    case 'listOrText':
      return { ...emptyAnswer('listOrText'), form: 'text', text };
    case 'paragraphs':
      return { kind: 'paragraphs', text };
    default:
      return { ...emptyAnswer(field.kind), sentence: text };
  }
}

const fieldsOf = (template: Template): readonly Field[] => template.sections.flatMap(sectionFields);

/** The answers as the fields of the new version take them. Those that answered no field of the old stay as they are. */
export function carryAnswers(before: Template, after: Template, answers: Answers): Answers {
  const asked = new Map(fieldsOf(before).map(({ key, kind }) => [key, kind]));
  const changed = fieldsOf(after).flatMap((field): readonly (readonly [string, Answer])[] => {
    const answer = answers[field.key];
    return answer && answer.kind !== field.kind && answer.kind === asked.get(field.key) ? [[field.key, carried(field, answer)]] : [];
  });
  return { ...answers, ...Object.fromEntries(changed) };
}
