import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { submissionStrings } from '../../../loc/submission/strings';
import { AutosizingTextarea } from '../../components/AutosizingTextarea/AutosizingTextarea';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import type { Draft } from '../draft/Draft';
import { useEditorStyles } from '../mandateEditor.styles';
import { useSubmission } from './useSubmission';

export interface ConfirmSubmissionProps {
  readonly draft: Draft;
  readonly decidingBody: string;
  /** True when the text answers a body that turned the last one down. */
  readonly answersReturn: boolean;
  /** Who will be asked, and when. */
  readonly expected: React.ReactNode;
  readonly onClose: () => void;
  readonly onSubmitted: () => void;
}

/** What it means to hand in, a word to those who decide, and the button that does it. */
export function ConfirmSubmission(props: ConfirmSubmissionProps): JSX.Element {
  const strings = useStrings(submissionStrings);
  const styles = useEditorStyles();
  const id = useStableId('comment');
  const submission = useSubmission(props.draft, props.onSubmitted);
  return (
    <>
      <p className={styles.panelText}>{strings.confirmExplanation(props.decidingBody)}</p>
      {props.expected}
      <label htmlFor={id} className={styles.label}>
        {props.answersReturn ? strings.answerToReturn : strings.comment}
      </label>
      <AutosizingTextarea
        id={id}
        rows={2}
        aria-describedby={`${id}-hint`}
        value={submission.comment}
        onChange={submission.setComment}
      />
      <p id={`${id}-hint`} className={styles.small}>
        {props.answersReturn ? strings.answerToReturnHint : strings.commentHint}
      </p>
      {submission.refusal !== '' && (
        <p role="alert" className={styles.notice}>
          {submission.refusal}
        </p>
      )}
      {submission.failure !== undefined && <FailureMessage failure={submission.failure} onRetry={submission.submit} />}
      <div className={styles.actions}>
        <PrimaryButton
          text={submission.isWorking ? strings.working : strings.confirm}
          disabled={submission.isWorking}
          onClick={submission.submit}
        />
        <DefaultButton text={strings.back} onClick={props.onClose} />
      </div>
    </>
  );
}
