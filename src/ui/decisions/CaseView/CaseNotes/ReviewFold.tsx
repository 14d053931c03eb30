import * as React from 'react';
import type { MandateDocument } from '../../../../domain/mandate/document';
import type { Finding } from '../../../../domain/review/finding';
import type { FindingCode } from '../../../../domain/review/findingCode';
import { caseStrings } from '../../../../loc/case/strings';
import { useStrings } from '../../../language/useStrings';
import { FindingRow } from '../../../mandateEditor/review/FindingRow';
import { useCaseNotesStyles } from './CaseNotes.styles';

export interface ReviewFoldProps {
  readonly findings: readonly Finding<FindingCode>[];
  readonly document: MandateDocument;
}

/** What a careful reader would stop at in the frozen text. */
export function ReviewFold({ findings, document }: ReviewFoldProps): JSX.Element {
  const strings = useStrings(caseStrings).notes;
  const styles = useCaseNotesStyles();
  if (findings.length === 0) return <p className={styles.explanation}>{strings.reviewNone}</p>;
  const headingOf = (key: string): string => document.sections.find((section) => section.key === key)?.heading ?? '';
  return (
    <details className={styles.fold}>
      <summary>{strings.review(findings.length)}</summary>
      <p className={styles.explanation}>{strings.reviewExplanation}</p>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <FindingRow key={`${finding.code} ${finding.sectionKey} ${index}`} finding={finding} headingOf={headingOf} />
        ))}
      </ul>
    </details>
  );
}
