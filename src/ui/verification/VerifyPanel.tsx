import * as React from 'react';
import { verificationStrings } from '../../loc/verification/strings';
import { useStrings } from '../language/useStrings';
import { FindingList } from './FindingList';
import { Outcome } from './Outcome';
import { useVerification } from './useVerification';
import { VerificationRun } from './VerificationRun';
import { useVerificationStyles } from './Verification.styles';

export interface VerifyPanelProps {
  readonly mandateKey: string;
}

/** Verifies one case when asked: one sentence when all is sound, else what is wrong. */
export function VerifyPanel({ mandateKey }: VerifyPanelProps): JSX.Element {
  const strings = useStrings(verificationStrings);
  const styles = useVerificationStyles();
  const { verification, start } = useVerification(mandateKey);
  return (
    <div className={styles.panel}>
      <VerificationRun verification={verification} onStart={start} />
      {verification.kind === 'done' && (
        <div role="status">
          <Outcome result={verification.result} words={{ sound: strings.caseSound, ignored: strings.caseIgnored, broken: strings.caseBroken }} />
          {verification.verdicts.map(({ findings }) => (
            <FindingList key={mandateKey} findings={findings.filter(({ grade }) => grade !== 'ignored')} />
          ))}
        </div>
      )}
    </div>
  );
}
