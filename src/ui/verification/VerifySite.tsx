import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { VerificationGrade } from '../../domain/verification/verificationFinding';
import { verificationStrings } from '../../loc/verification/strings';
import { useStrings } from '../language/useStrings';
import { FindingList } from './FindingList';
import { Outcome } from './Outcome';
import { useVerification } from './useVerification';
import { VerificationRun } from './VerificationRun';
import { useVerificationStyles } from './Verification.styles';

export interface VerifySiteProps {
  readonly onOpen: (mandateKey: string) => void;
  readonly onBack: () => void;
}

const grades: readonly VerificationGrade[] = ['sound', 'ignored', 'missing', 'broken'];

/** Verifies everything: progress, figures, and what is not sound with a way to each case. */
export function VerifySite({ onOpen, onBack }: VerifySiteProps): JSX.Element {
  const strings = useStrings(verificationStrings);
  const styles = useVerificationStyles();
  const { verification, start } = useVerification();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p className={styles.text}>
        <Link onClick={onBack}>
          <span aria-hidden="true">← </span>
          {strings.back}
        </Link>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {strings.title}
      </h2>
      <p className={styles.text}>{strings.what}</p>
      <VerificationRun verification={verification} onStart={start} />
      {verification.kind === 'done' && (
        <>
          <div role="status">
            <Outcome
              result={verification.result}
              words={{ sound: strings.siteSound(verification.result.summary.sound), ignored: strings.siteIgnored, broken: strings.siteBroken }}
            />
          </div>
          <dl aria-label={strings.figures} className={styles.figures}>
            {grades.map((grade) => (
              <div key={grade} className={styles.figure}>
                <dt>{strings.outcomes[grade]}</dt>
                <dd className={styles.value}>{verification.result.summary[grade]}</dd>
              </div>
            ))}
          </dl>
          <ul className={styles.mandates}>
            {verification.verdicts.map(({ mandateKey, groupKey, findings }, index) => (
              <li key={`${mandateKey} ${index}`} className={styles.mandate}>
                {mandateKey === '' ? (
                  strings.noMandate
                ) : (
                  <Link onClick={() => onOpen(mandateKey)}>{verification.names.get(groupKey) ?? mandateKey}</Link>
                )}
                <FindingList findings={findings} />
              </li>
            ))}
          </ul>
          {verification.left > 0 && <p className={styles.text}>{strings.more(verification.left)}</p>}
        </>
      )}
    </>
  );
}
