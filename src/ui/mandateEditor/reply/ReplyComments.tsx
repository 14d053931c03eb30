import * as React from 'react';
import type { ReplyComment } from '../../../domain/replies/reply';
import { repliesStrings } from '../../../loc/replies/strings';
import { useStrings } from '../../language/useStrings';
import { useReplyStyles } from './reply.styles';

export interface ReplyCommentsProps {
  readonly comments: readonly ReplyComment[];
  readonly headingOf: (sectionKey: string) => string;
}

/** What is said in the file's margin, with whose words and about which section. */
export function ReplyComments({ comments, headingOf }: ReplyCommentsProps): JSX.Element | null {
  const strings = useStrings(repliesStrings);
  const styles = useReplyStyles();
  if (comments.length === 0) {
    return null;
  }
  return (
    <>
      <h5 className={styles.section}>{strings.comments}</h5>
      <ul className={styles.list}>
        {comments.map(({ author, text, quote, sectionKey }, index) => (
          <li key={index} className={styles.proposal}>
            <p className={styles.kind}>{strings.commentOf(author === '' ? strings.unnamed : author, headingOf(sectionKey))}</p>
            {quote !== '' && <p className={styles.sender}>{strings.about(quote)}</p>}
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
