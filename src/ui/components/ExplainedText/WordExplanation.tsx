import * as React from 'react';
import type { WordKey } from '../../../domain/words/wordForms';
import { wordStrings } from '../../../loc/words/strings';
import { useStrings } from '../../language/useStrings';

/** What a word of the trade means. */
export function WordExplanation({ word }: { readonly word: WordKey }): JSX.Element {
  return <>{useStrings(wordStrings).explanations[word]}</>;
}
