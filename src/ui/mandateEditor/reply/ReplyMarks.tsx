import * as React from 'react';
import type { WordChange } from '../../../domain/comparison/comparison';
import { repliesStrings } from '../../../loc/replies/strings';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useReplyStyles } from './reply.styles';

/** Both texts in one, with what differs struck and underlined, and said in words for those who do not see it. */
export function ReplyMarks({ words }: { readonly words: readonly WordChange[] }): JSX.Element {
  const strings = useStrings(repliesStrings);
  const language = useLanguage();
  const styles = useReplyStyles();
  return (
    <p lang="sv" className={styles.text}>
      {words.map(({ kind, text }, index) => {
        if (kind === 'same') {
          return <React.Fragment key={index}>{text}</React.Fragment>;
        }
        const Mark = kind === 'deleted' ? 'del' : 'ins';
        return (
          <Mark key={index} className={styles[kind]}>
            <span className={styles.spoken} lang={language}>{` [${strings[kind]}: `}</span>
            {text}
            <span className={styles.spoken} lang={language}>{'] '}</span>
          </Mark>
        );
      })}
    </p>
  );
}
