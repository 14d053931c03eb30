import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { LineComparison } from '../../../domain/comparison/comparison';
import { comparisonStrings } from '../../../loc/comparison/strings';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useComparisonStyles } from './Comparison.styles';
import { MarkedWords } from './MarkedWords';

/** A paragraph, point or subheading. A change takes the focus when it is jumped to. */
export function ComparedLine({ line }: { readonly line: LineComparison }): JSX.Element {
  const { kind, form, formBefore, words, otherHeading = '' } = line;
  const strings = useStrings(comparisonStrings);
  const language = useLanguage();
  const styles = useComparisonStyles();
  const notes = [
    ...(kind === 'moved' ? [strings.movedHere(otherHeading)] : []),
    ...(kind === 'movedAway' ? [strings.movedAway(otherHeading)] : []),
    ...(formBefore === undefined ? [] : [strings.formChanged(formBefore, form)])
  ];
  const isPoint = form === 'bullets' || form === 'numbered';
  return (
    <div className={css(styles.line, kind !== 'same' && styles.changed)} {...(kind !== 'same' && { tabIndex: -1, 'data-change': true })}>
      {notes.map((note) => (
        <p key={note} className={styles.note} lang={language}>
          {note}
        </p>
      ))}
      <div className={css(isPoint && styles.point, form === 'subheading' && styles.subheading, form === 'gap' && styles.gap)}>
        {kind === 'movedAway' ? <s>{words.map(({ text }) => text).join('')}</s> : <MarkedWords words={words} />}
      </div>
    </div>
  );
}
