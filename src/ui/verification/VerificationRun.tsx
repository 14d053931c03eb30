import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { verificationStrings } from '../../loc/verification/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import type { Verification } from './useVerification';
import { useVerificationStyles } from './Verification.styles';

export interface VerificationRunProps {
  readonly verification: Verification;
  readonly onStart: () => void;
}

/** The button that begins a run, and how far the run has come. */
export function VerificationRun({ verification, onStart }: VerificationRunProps): JSX.Element {
  const strings = useStrings(verificationStrings);
  const styles = useVerificationStyles();
  const progress = verification.kind === 'running' ? verification.progress : null;
  return (
    <>
      <DefaultButton
        text={verification.kind === 'done' ? strings.again : strings.verify}
        disabled={verification.kind === 'running'}
        allowDisabledFocus
        onClick={onStart}
      />
      {verification.kind === 'running' && (
        <p role="status" className={styles.status}>
          {progress?.step === 'verifying' ? strings.verifying(progress.done, progress.of) : strings.counting(progress?.done ?? 0)}
        </p>
      )}
      {verification.kind === 'failed' && <FailureMessage failure={verification.failure} />}
    </>
  );
}
