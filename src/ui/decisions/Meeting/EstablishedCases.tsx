import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { meetingStrings } from '../../../loc/meeting/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { failureKind } from '../../components/FailureMessage/failureKind';
import { useStrings } from '../../language/useStrings';
import { useCaseWords } from '../CaseList/useCaseWords';
import { useDecisionsStyles } from '../Decisions.styles';
import { ReviewDateField } from '../ReviewDateField';
import { useMeetingStyles } from './Meeting.styles';
import type { MeetingState } from './useMeeting';

export interface EstablishedCasesProps {
  readonly meeting: MeetingState;
  /** False where the meeting's own fields ask for it. */
  readonly asksReviewDate: boolean;
}

/** What the body has established and nobody has published, when the user may: all at once. */
export function EstablishedCases({ meeting, asksReviewDate }: EstablishedCasesProps): JSX.Element | null {
  const strings = useStrings(meetingStrings);
  const { publish } = useStrings(decisionsStrings);
  const { failures } = useStrings(sharedStrings);
  const shared = useDecisionsStyles();
  const styles = useMeetingStyles();
  const words = useCaseWords();
  const { established, results } = meeting;
  const left = established.filter(({ mandateKey }) => results.get(mandateKey)?.kind !== 'published');
  const standing = (mandateKey: string): string => {
    const result = results.get(mandateKey);
    switch (result?.kind) {
      case 'published':
        return strings.results.published(result.round.establishment?.paragraph ?? '');
      case 'unpublished':
        return result.why.kind === 'denied' ? publish.denied : publish.refused[result.why.reason];
      case 'failed':
        return failures[failureKind(result.failure)];
      default:
        return strings.results.waitingForPublication;
    }
  };
  if (established.length === 0) return null;
  return (
    <section aria-label={strings.established}>
      <h3 className={styles.heading}>{strings.established}</h3>
      <ul>
        {established.map((found) => (
          <li key={found.mandateKey}>
            {found.group.name}
            <p className={shared.quiet}>
              {words.toPublish(found)} · {standing(found.mandateKey)}
            </p>
          </li>
        ))}
      </ul>
      {left.length > 0 && asksReviewDate && (
        <ReviewDateField
          className={styles.reviewed}
          value={meeting.reviewDate}
          onChange={(value) => meeting.change({ reviewDate: value, isReviewDateSet: true })}
        />
      )}
      {left.length > 0 && <DefaultButton text={strings.publishEstablished(left.length)} onClick={() => meeting.publish(left)} />}
    </section>
  );
}
