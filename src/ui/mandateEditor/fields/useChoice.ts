import type { ChoiceAnswer, IsoDate } from '../../../domain/mandate/answer';
import { defaultChoiceSentence } from '../../../domain/mandate/defaultChoiceSentence';
import type { ChoiceField } from '../../../domain/template/field';
import type { FieldProps } from './FieldProps';

const unanswered: ChoiceAnswer = { kind: 'choice', option: '', until: '', sentence: '' };

export interface Choosing {
  readonly answer: ChoiceAnswer;
  readonly needsEndDate: boolean;
  /** The sentence offered for the option; empty when none is chosen. */
  readonly offer: string;
  choose(option: string): void;
  setUntil(until: IsoDate | ''): void;
  setSentence(sentence: string): void;
}

/** Follows the choice with the sentence as long as the writer has not reworded it. */
export function useChoice(props: FieldProps<ChoiceField, ChoiceAnswer>): Choosing {
  const { field, variables, onChange, answer = unanswered } = props;
  const offerFor = (data: ChoiceAnswer): string => defaultChoiceSentence(field, data, variables);
  const follow = (change: Partial<ChoiceAnswer>): void => {
    const next = { ...answer, ...change };
    const isOwn = answer.sentence !== '' && answer.sentence !== offerFor(answer);
    onChange(isOwn ? next : { ...next, sentence: offerFor(next) });
  };
  return {
    answer,
    needsEndDate: field.options.some((option) => option.key === answer.option && option.needsEndDate),
    offer: offerFor(answer),
    choose: (option) => follow({ option }),
    setUntil: (until) => follow({ until }),
    setSentence: (sentence) => onChange({ ...answer, sentence })
  };
}
