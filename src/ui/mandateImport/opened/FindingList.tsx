import * as React from 'react';
import type { ImportedMandate } from '../../../domain/importing/importedMandate';
import type { Severity } from '../../../domain/review/finding';
import { importStrings } from '../../../loc/import/strings';
import { reviewStrings } from '../../../loc/review/strings';
import { useStrings } from '../../language/useStrings';
import { useImportStyles } from '../MandateImport.styles';
import { useOpenedStyles } from './OpenedFile.styles';
import { placeName } from './placeName';

export interface FindingListProps {
  readonly imported: ImportedMandate;
}

const severities: readonly Severity[] = ['blocking', 'error', 'warning', 'advice'];

/** What the review stops at, the most serious first; it is mended in the editor. */
export function FindingList({ imported }: FindingListProps): JSX.Element {
  const strings = useStrings(importStrings);
  const review = useStrings(reviewStrings);
  const { text: paragraph } = useImportStyles();
  const styles = useOpenedStyles();
  const { findings } = imported;
  const sorted = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return (
    <>
      <p className={paragraph}>{findings.length === 0 ? review.panel.none : review.panel.count(findings.length)}</p>
      <ul className={styles.list}>
        {sorted.map(({ code, severity, sectionKey, quote, values }, index) => (
          <li key={index} className={styles.item}>
            <div className={styles.details}>
              {review.severities[severity]} ·{' '}
              <span lang="sv">{sectionKey === '' ? strings.opened.wholeDocument : placeName(imported, sectionKey, strings)}</span>
            </div>
            {quote !== '' && (
              <blockquote className={styles.quote} lang="sv">
                {quote}
              </blockquote>
            )}
            <div>{review.explanations[code](values)}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
