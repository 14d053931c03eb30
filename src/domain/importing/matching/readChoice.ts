import type { ChoiceAnswer } from '../../mandate/answer';
import type { ChoiceField, ChoiceOption } from '../../template/field';
import { fillVariables } from '../../template/fillVariables';
import type { Variables } from '../../template/template';
import { datesIn } from '../language/datesIn';
import { comparable } from './comparable';
import { wordingOf } from './likeness';

/** Words of the longer kind tell options apart; the short ones stand everywhere. */
const tellingLength = 6;

/** A sentence that denies something cannot be read by its words alone. */
const denial = /(?<!\p{L})(?:inte|ej|ingen|inget|inga|not|no|ikke)(?!\p{L})/iu;

const tellingWords = ({ label, sentence }: ChoiceOption): readonly string[] =>
  [...wordingOf(`${label} ${sentence.replace(/\{\w+\}/gu, '')}`).words.keys()].filter((word) => word.length >= tellingLength);

function optionOf(field: ChoiceField, text: string, variables: Variables): ChoiceOption | undefined {
  const same = field.options.find(({ sentence }) => comparable(fillVariables(sentence, variables)) === comparable(text));
  if (same || denial.test(text)) {
    return same;
  }
  const said = wordingOf(text).words;
  const named = field.options.filter((option) => {
    const others = new Set(field.options.filter((other) => other !== option).flatMap(tellingWords));
    return tellingWords(option).some((word) => said.has(word) && !others.has(word));
  });
  return named.length === 1 ? named[0] : undefined;
}

/** The option a sentence means, where it says what one option alone can mean, with its end date; without option else. */
export function readChoice(field: ChoiceField, text: string, variables: Variables): ChoiceAnswer {
  const option = optionOf(field, text, variables);
  const dates = datesIn(text).filter(({ kind }) => kind === 'date');
  const until = option?.needsEndDate && dates.length === 1 ? (dates[0]?.value ?? '') : '';
  return { kind: 'choice', option: option?.key ?? '', until, sentence: text };
}
