import * as React from 'react';
import { titleSectionKey } from '../../../domain/mandate/deviationKey';
import { reviewStrings } from '../../../loc/review/strings';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import { useReviewStyles } from './review.styles';
import type { DraftFinding } from './useReview';

export interface FindingRowProps {
  readonly finding: DraftFinding;
  readonly headingOf: (sectionKey: string) => string;
  /** Left out where there is nowhere to go. */
  readonly onGoTo?: (finding: DraftFinding) => void;
  /** Left out where nothing can be mended. */
  readonly onFix?: (finding: DraftFinding) => void;
}

/** What the review stopped at: where, the words, what is wrong, the way there and, where there is one, the remedy. */
export function FindingRow({ finding, headingOf, onGoTo, onFix }: FindingRowProps): JSX.Element {
  const { explanations, panel } = useStrings(reviewStrings);
  const { link } = useEditorStyles();
  const styles = useReviewStyles();
  const { code, sectionKey, quote, values, fix } = finding;
  const place = sectionKey === '' ? panel.wholeDocument : sectionKey === titleSectionKey ? panel.title : headingOf(sectionKey);
  return (
    <li className={styles.finding}>
      <p className={styles.place} lang={sectionKey === '' ? undefined : 'sv'}>
        {place}
      </p>
      {quote !== '' && (
        <blockquote className={styles.quote} lang="sv">
          {quote}
        </blockquote>
      )}
      <p className={styles.explanation}>{explanations[code](values)}</p>
      <div className={styles.actions}>
        {onGoTo && sectionKey !== '' && (
          <button type="button" className={link} aria-label={panel.goToIn(place)} onClick={() => onGoTo(finding)}>
            {panel.goTo}
          </button>
        )}
        {onFix && fix !== null && (
          <button
            type="button"
            className={link}
            aria-label={quote === '' ? panel.restoreIn(place) : panel.fixOf(quote)}
            onClick={() => onFix(finding)}
          >
            {quote === '' ? panel.restore : panel.fix}
          </button>
        )}
      </div>
    </li>
  );
}
