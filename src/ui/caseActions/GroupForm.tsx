import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useCaseActionStyles } from './caseActions.styles';
import type { GroupWrite } from './useGroupWrite';

export interface GroupFormProps {
  readonly opens: string;
  /** What it means; empty for what needs no explanation. */
  readonly explanation: string;
  readonly commentLabel: string;
  readonly saves: string;
  readonly saving: string;
  readonly writing: GroupWrite;
  readonly onSave: (comment: string) => void;
  /** Fields before the comment. */
  readonly children?: React.ReactNode;
}

/** Something a group does in its case, folded until it is wanted, with room for why. */
export function GroupForm(props: GroupFormProps): JSX.Element {
  const { opens, explanation, commentLabel, saves, saving, writing, onSave, children } = props;
  const styles = useCaseActionStyles();
  const [comment, setComment] = React.useState('');
  return (
    <details className={styles.fold}>
      <summary>{opens}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave(comment);
        }}
      >
        {explanation !== '' && <p className={styles.explanation}>{explanation}</p>}
        {children}
        <TextField
          className={styles.field}
          label={commentLabel}
          lang="sv"
          multiline
          rows={2}
          value={comment}
          onChange={(_event, value) => setComment(value ?? '')}
        />
        <div className={styles.trouble}>
          {writing.failure !== null && <FailureMessage failure={writing.failure} />}
          {writing.refusal !== '' && <p role="alert">{writing.refusal}</p>}
        </div>
        <DefaultButton className={styles.save} type="submit" text={writing.isWorking ? saving : saves} aria-disabled={writing.isWorking} />
      </form>
    </details>
  );
}
