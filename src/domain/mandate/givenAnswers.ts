import type { Field } from '../template/field';
import type { Template, Variables } from '../template/template';
import type { Answer, Answers } from './answer';
import { changeChoice } from './changeChoice';
import { arrangementKey, deviationKey, titleSectionKey } from './deviationKey';
import { emptyAnswer } from './emptyAnswer';
import { readAnswers } from './readAnswers';

type Given = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

/** The short form of an answer: text, points, or a number; null when the field takes no such thing. */
function shortAnswer(field: Field, value: unknown, variables: Variables): Answer | null {
  const text = isTexts(value) ? value.join('\n') : value;
  switch (field.kind) {
    case 'listOrText':
      if (isTexts(value)) {
        const items = value.map((item, index) => ({ key: `row${index + 1}`, text: item }));
        return { ...emptyAnswer('listOrText'), form: 'list', items };
      }
      return isText(value) ? { ...emptyAnswer('listOrText'), form: 'text', text: value } : null;
    case 'paragraphs':
      return isText(text) ? { kind: 'paragraphs', text } : null;
    case 'choice': {
      const option = field.options.find(({ key }) => key === text);
      return option
        ? changeChoice(field, emptyAnswer('choice'), { option: option.key }, variables)
        : isText(text) ? { ...emptyAnswer('choice'), sentence: text } : null;
    }
    case 'number':
      return Number.isSafeInteger(value)
        ? { kind: 'number', number: value as number, sentence: field.sentence.replace('{number}', String(value)) }
        : isText(text) ? { ...emptyAnswer('number'), sentence: text } : null;
    default:
      return isText(text) ? { ...emptyAnswer(field.kind), sentence: text } : null;
  }
}

/**
 * Answers as a person or a program writes them in a file: by field key a text, a list of texts, a number, or a whole
 * answer as it is stored; deviations under their own keys as they are stored.
 * @throws Error that names the key which the template does not have, or whose value its field cannot take
 */
export function givenAnswers(template: Template, variables: Variables, given: Given): Answers {
  const fields = template.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'field' ? [block.field] : []))
  );
  const ownKeys = [titleSectionKey, ...template.sections.map(({ key }) => key)].map(deviationKey);
  const answerTo = (key: string, value: unknown): Answer => {
    const stored = readAnswers({ [key]: value })[key];
    if ([...ownKeys, arrangementKey].includes(key) && stored) {
      return stored;
    }
    const field = fields.find((candidate) => candidate.key === key);
    if (!field) {
      const known = fields.map((candidate) => candidate.key).join(', ');
      throw new Error(`The template ${template.family} has no field ${key}. Its fields are: ${known}.`);
    }
    const answer = stored?.kind === field.kind ? stored : shortAnswer(field, value, variables);
    if (!answer) {
      throw new Error(`The value of ${key} is nothing the field takes: it is of the kind ${field.kind}.`);
    }
    return answer;
  };
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, answerTo(key, value)]));
}
