import * as React from 'react';
import type { WordChange } from '../../../domain/comparison/comparison';
import { comparisonStrings } from '../../../loc/comparison/strings';
import { useStrings } from '../../language/useStrings';
import { useLanguage } from '../../language/useLanguage';
import { useComparisonStyles } from './Comparison.styles';

/** Words struck and underlined; what that means stands as words for those who do not see it. */
export function MarkedWords({ words }: { readonly words: readonly WordChange[] }): JSX.Element {
  const strings = useStrings(comparisonStrings);
  const language = useLanguage();
  const styles = useComparisonStyles();
  return (
    <>
      {words.map(({ kind, text }, index) => {
        if (kind === 'same') {
          return <React.Fragment key={index}>{text}</React.Fragment>;
        }
        const Mark = kind === 'deleted' ? 'del' : 'ins';
        return (
          <Mark key={index} className={styles[kind]}>
            <span className={styles.words} lang={language}> [{strings[kind]}: </span>
            {text}
            <span className={styles.words} lang={language}>] </span>
          </Mark>
        );
      })}
    </>
  );
}
