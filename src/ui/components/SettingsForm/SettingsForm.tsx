import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { Failure } from '../../../application/ports/failure';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import type { Attempt } from '../../loading/useAttempt';
import { FailureMessage } from '../FailureMessage/FailureMessage';
import { useSettingsFormStyles } from './SettingsForm.styles';

export interface SettingsFormProps {
  /** What is set, as the form is called. */
  readonly label: string;
  readonly save: string;
  readonly saving: string;
  /** What saving has led to. */
  readonly attempt: Attempt;
  readonly onSave: () => void;
  /** Somebody else has changed the settings: reads the newest. */
  readonly onRead: () => void;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** Fields that are saved together: says why they were not, and offers what helps against it. */
export function SettingsForm({ label, save, saving, attempt: { failure, isWorking }, onSave, onRead, onClose, children }: SettingsFormProps): JSX.Element {
  const { cancel } = useStrings(sharedStrings);
  const styles = useSettingsFormStyles();
  const wasOvertaken = failure instanceof Failure && failure.kind === 'conflict';
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      {failure !== null && <FailureMessage failure={failure} onRetry={wasOvertaken ? onRead : onSave} />}
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={isWorking ? saving : save} disabled={isWorking} allowDisabledFocus />
        <DefaultButton text={cancel} onClick={onClose} />
      </div>
    </form>
  );
}
