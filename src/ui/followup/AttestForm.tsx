import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { attest } from '../../application/followup/attest';
import type { GroupObligation } from '../../domain/followup/obligation';
import { followupStrings } from '../../loc/followup/strings';
import { sharedStrings } from '../../loc/shared/strings';
import { useAttempt } from '../loading/useAttempt';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import { useObligationsStyles } from './Obligations.styles';

export interface AttestFormProps {
  readonly obligation: GroupObligation;
  /** Key of the period. */
  readonly period: string;
  readonly what: string;
  /** With the sentence that tells of it. */
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** Says for the group that an obligation is met in a period, and how. */
export function AttestForm({ obligation, period, what, onDone, onClose }: AttestFormProps): JSX.Element {
  const strings = useStrings(followupStrings);
  const shared = useStrings(sharedStrings);
  const styles = useObligationsStyles();
  const ports = usePorts();
  const attempt = useAttempt();
  const [note, setNote] = React.useState('');
  const save = (): void => attempt.attempt(() => attest(ports, obligation, period, note.trim()).then(() => onDone(strings.attestedNow)));
  return (
    <form
      className={styles.form}
      aria-label={strings.attestHeading(what)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField autoFocus label={strings.note} multiline autoAdjustHeight rows={2} value={note} onChange={(_event, text) => setNote(text ?? '')} />
      {attempt.failure !== null && <FailureMessage failure={attempt.failure} onRetry={save} />}
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={attempt.isWorking ? strings.working : strings.confirm} disabled={attempt.isWorking} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
