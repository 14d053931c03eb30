import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { commentStrings } from '../../../loc/comments/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { AutosizingTextarea } from '../../components/AutosizingTextarea/AutosizingTextarea';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import { useCommentField } from './useCommentField';

export interface CommentFieldProps {
  readonly label: string;
  readonly action: string;
  /** Names what the text is about, on the device that keeps it until it is sent. */
  readonly keepKey: string;
  readonly onSend: (key: string, text: string) => Promise<void>;
  /** When the field is there for one text only: it is sent, or given up with *Avbryt*. */
  readonly onClose?: () => void;
}

/** Where a comment or an answer is written. Its keys are its own: the draft's undo leaves it alone. */
export function CommentField({ label, action, keepKey, onSend, onClose }: CommentFieldProps): JSX.Element {
  const { tooLong } = useStrings(commentStrings);
  const { cancel } = useStrings(sharedStrings);
  const styles = useEditorStyles();
  const id = useStableId('comment');
  const writing = useCommentField(keepKey, onSend, onClose);
  return (
    <div data-own-keys="">
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <AutosizingTextarea id={id} rows={2} value={writing.text} aria-invalid={writing.isTooLong} onChange={writing.write} />
      {writing.isTooLong && (
        <p role="alert" className={styles.small}>
          {tooLong}
        </p>
      )}
      {writing.failure !== null && <FailureMessage failure={writing.failure} onRetry={writing.send} />}
      <div className={styles.actions}>
        <DefaultButton text={action} disabled={!writing.canSend} allowDisabledFocus onClick={writing.send} />
        {onClose && <DefaultButton text={cancel} onClick={onClose} />}
      </div>
    </div>
  );
}
