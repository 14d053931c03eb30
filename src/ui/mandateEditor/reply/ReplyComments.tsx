import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ReplyComment } from '../../../domain/replies/reply';
import { repliesStrings } from '../../../loc/replies/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import type { Comments } from '../comments/useComments';
import type { Draft } from '../draft/Draft';
import { useReplyStyles } from './reply.styles';
import { useReplyComments } from './useReplyComments';

/** Its words take two lines in a narrow window. */
const onTwoLines = { root: { height: 'auto', minHeight: 32 }, label: { lineHeight: '20px', padding: '4px 0' } };

export interface ReplyCommentsProps {
  readonly draft: Pick<Draft, 'header' | 'group'>;
  readonly comments: readonly ReplyComment[];
  readonly headingOf: (sectionKey: string) => string;
  readonly say: Comments['say'];
}

/** What is said in the file's margin, with whose words and about which section. */
export function ReplyComments({ draft, comments, headingOf, say }: ReplyCommentsProps): JSX.Element | null {
  const strings = useStrings(repliesStrings);
  const styles = useReplyStyles();
  const { state, add } = useReplyComments(draft, comments, say);
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
      {state.kind !== 'added' && (
        <DefaultButton
          text={strings.addComments(comments.length)}
          disabled={state.kind === 'adding'}
          allowDisabledFocus
          onClick={add}
          styles={onTwoLines}
        />
      )}
      <p role="status" className={styles.hint}>
        {state.kind === 'added' ? strings.commentsAdded(comments.length) : ''}
      </p>
      {state.kind === 'failed' && <FailureMessage failure={state.failure} onRetry={add} />}
    </>
  );
}
