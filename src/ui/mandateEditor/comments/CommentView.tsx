import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { CommentThread } from '../../../domain/commenting/commentThread';
import { commentStrings } from '../../../loc/comments/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import { CommentField } from './CommentField';
import { useCommentStyles } from './comments.styles';
import { RemarkText } from './RemarkText';
import type { CommentActions } from './useCommentActions';
import { useCommentView } from './useCommentView';

export interface CommentViewProps {
  readonly thread: CommentThread;
  readonly actions: CommentActions;
}

/** A comment with its answers, and the ways to answer it and to be done with it. */
export function CommentView({ thread, actions }: CommentViewProps): JSX.Element {
  const strings = useStrings(commentStrings);
  const editor = useEditorStyles();
  const styles = useCommentStyles();
  const view = useCommentView(thread, actions.settle);
  const { comment, answers, isResolved } = thread;
  const name = comment.fileAuthor || comment.writtenBy || strings.nameless;
  return (
    <div ref={view.place}>
      <RemarkText remark={comment} />
      {answers.length > 0 && (
        <ul className={styles.answers}>
          {answers.map((answer) => (
            <li key={answer.key}>
              <RemarkText remark={answer} />
            </li>
          ))}
        </ul>
      )}
      {view.failure !== null && <FailureMessage failure={view.failure} onRetry={view.settle} />}
      {view.isAnswering ? (
        <div className={styles.field}>
          <CommentField
            label={strings.answerField(name)}
            action={strings.sendAnswer}
            keepKey={actions.keepKey(comment.key)}
            onSend={(key, text) => actions.answer(thread, key, text)}
            onClose={view.stopAnswering}
          />
        </div>
      ) : (
        <div className={editor.actions}>
          {isResolved ? (
            <ActionButton text={strings.reopen} ariaLabel={strings.reopenOf(name)} onClick={view.settle} />
          ) : (
            <>
              <DefaultButton text={strings.resolve} ariaLabel={strings.resolveOf(name)} onClick={view.settle} />
              <ActionButton data-answer="" text={strings.answer} ariaLabel={strings.answerTo(name)} onClick={view.startAnswering} />
            </>
          )}
        </div>
      )}
    </div>
  );
}
