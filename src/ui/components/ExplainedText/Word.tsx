import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { WordKey } from '../../../domain/words/wordForms';
import { useLanguage } from '../../language/useLanguage';
import { afterPaint } from '../../loading/afterPaint';
import { later } from '../../loading/later';
import { useStableId } from '../useStableId';
import { useExplanation } from './useExplanation';
import { useWordStyles } from './Word.styles';

/** Nobody has pointed at a word before it is painted: what it means comes then, for the first word that stands there. */
const Explanation = later(async () => (await import(/* webpackChunkName: 'word-explanations' */ './WordExplanation')).WordExplanation, [], afterPaint);

export interface WordProps {
  readonly word: WordKey;
  /** The word as it stands in the text. */
  readonly text: string;
}

/**
 * A word of the trade: its explanation is seen while it is pointed at, has the focus or is pressed, is read out with it,
 * and goes away with Escape.
 */
export function Word({ word, text }: WordProps): JSX.Element {
  const language = useLanguage();
  const styles = useWordStyles();
  const id = useStableId('word');
  const { isShown, onPlace, onButton } = useExplanation();
  return (
    <span {...onPlace}>
      <button type="button" data-word="" className={styles.word} aria-describedby={id} {...onButton}>
        {text}
      </button>
      <span id={id} role="tooltip" lang={language} className={css(styles.explanation, !isShown && styles.away)}>
        <Explanation word={word} />
      </span>
    </span>
  );
}
