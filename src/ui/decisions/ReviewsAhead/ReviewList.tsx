import * as React from 'react';
import { monthsAfter } from '../../../domain/calendar/calendarDate';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import { publicationStrings } from '../../../loc/publication/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useDecisionsStyles } from '../Decisions.styles';
import { isPlainPress } from '../CaseList/isPlainPress';
import { usePublishedCaseStyles } from '../PublishedCase/PublishedCase.styles';
import type { ReviewsAheadProps } from './ReviewsAhead';

/** How far ahead reviews are told. */
const MONTHS = 6;

export function ReviewList({ onOpen }: ReviewsAheadProps): JSX.Element {
  const strings = useStrings(publicationStrings).review;
  const language = useLanguage();
  const shared = useDecisionsStyles();
  const styles = usePublishedCaseStyles();
  const { established, clock } = usePorts();
  const loaded = useLoaded(
    React.useCallback(() => established.reviewedBy(monthsAfter(swedishDay(clock.now()), MONTHS)), [established, clock])
  );
  if (loaded.kind === 'loading') return <Skeleton lines={[60, 40]} />;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  if (loaded.value.length === 0) return <p className={styles.line}>{strings.aheadNone}</p>;
  return (
    <ul className={styles.list}>
      {loaded.value.map(({ mandateKey, title, reviewDate, state }) => {
        const day = formatDate(reviewDate, language);
        return (
          <li key={mandateKey} className={styles.line}>
            <a
              className={shared.link}
              href={`?uppdrag=${encodeURIComponent(mandateKey)}`}
              onClick={(event) => {
                if (isPlainPress(event)) {
                  event.preventDefault();
                  onOpen(mandateKey);
                }
              }}
            >
              {title}
            </a>{' '}
            {state === 'pastReview' ? strings.aheadPassed(day) : strings.aheadRow(day)}
          </li>
        );
      })}
    </ul>
  );
}
