import * as React from 'react';
import type { VerificationFinding } from '../../domain/verification/verificationFinding';
import { decisionsStrings } from '../../loc/decisions/strings';
import { verificationStrings } from '../../loc/verification/strings';
import { useStrings } from '../language/useStrings';
import { useVerificationStyles } from './Verification.styles';

export interface FindingListProps {
  readonly findings: readonly VerificationFinding[];
}

/** What was found, each with its grade in words and what it is about. */
export function FindingList({ findings }: FindingListProps): JSX.Element {
  const strings = useStrings(verificationStrings);
  const reasons = useStrings(decisionsStrings).trail.ignoredReason;
  const styles = useVerificationStyles();
  const about = (finding: VerificationFinding): string => {
    if ('address' in finding) return finding.address;
    if ('snapshotKey' in finding) return finding.snapshotKey;
    return finding.kind === 'recordIgnored' ? `${strings.entry(finding.entry)} ${reasons[finding.reason]}` : strings.entry(finding.entry);
  };
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={`${finding.kind} ${about(finding)}`}>
          {strings.grades[finding.grade]}: {strings.findings[finding.kind]} <span className={styles.about}>{about(finding)}</span>
        </li>
      ))}
    </ul>
  );
}
