import * as React from 'react';
import type { MandateHeader } from '../../../application/ports/mandateStore';
import type { CommentThread } from '../../../domain/commenting/commentThread';
import { commentStrings } from '../../../loc/comments/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import type { Collaboration } from '../collaboration/useCollaboration';
import { useEditorStyles } from '../mandateEditor.styles';
import { CommentField } from './CommentField';
import { useCommentStyles } from './comments.styles';
import { CommentView } from './CommentView';
import { useCommentActions } from './useCommentActions';

export interface SectionCommentsProps {
  readonly collaboration: Collaboration;
  readonly header: MandateHeader;
  readonly sectionKey: string;
}

/** *Kommentarer (2)*, folded, under the section at hand. */
export function SectionComments({ collaboration, header, sectionKey }: SectionCommentsProps): JSX.Element {
  const strings = useStrings(commentStrings);
  const editor = useEditorStyles();
  const styles = useCommentStyles();
  const { login, comments } = collaboration;
  const actions = useCommentActions(comments, { login, mandateKey: header.key, groupKey: header.groupKey, sectionKey });
  const [isOpen, setOpen] = React.useState(false);
  const threads = comments.of(sectionKey);
  const open = threads.filter(({ isResolved }) => !isResolved);
  const resolved = threads.filter(({ isResolved }) => isResolved);
  const list = (listed: readonly CommentThread[]): JSX.Element => (
    <ul className={styles.threads}>
      {listed.map((thread) => (
        <li key={thread.comment.key} className={styles.thread}>
          <CommentView thread={thread} actions={actions} />
        </li>
      ))}
    </ul>
  );
  return (
    <div ref={actions.place} className={styles.place}>
      <details className={editor.fold} onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}>
        <summary>{strings.summary(open.length)}</summary>
        {isOpen && (
          <>
            <p className={editor.small}>{strings.explanation}</p>
            {comments.threads === null &&
              (comments.failure === null ? <p>{strings.loading}</p> : <FailureMessage failure={comments.failure} onRetry={comments.refresh} />)}
            {comments.threads !== null && open.length === 0 && <p>{strings.none}</p>}
            {open.length > 0 && list(open)}
            <div className={styles.field}>
              <CommentField label={strings.field} action={strings.add} keepKey={actions.keepKey('')} onSend={actions.add} />
            </div>
            {resolved.length > 0 && (
              <details className={editor.fold}>
                <summary>{strings.resolved(resolved.length)}</summary>
                {list(resolved)}
              </details>
            )}
          </>
        )}
      </details>
      <p role="status" className={editor.small}>
        {actions.said}
      </p>
    </div>
  );
}
