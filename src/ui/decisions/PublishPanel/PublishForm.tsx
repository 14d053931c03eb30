import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useStrings } from '../../language/useStrings';
import { useDecisionsStyles } from '../Decisions.styles';
import { usePanelStyles } from '../Panel.styles';
import { ReviewDateField } from '../ReviewDateField';
import type { ReviewChoice } from '../useReviewChoice';
import { PublicationSteps } from './PublicationSteps';
import { PublicationTrouble } from './PublicationTrouble';
import { usePublication } from './usePublication';

export interface PublishFormProps {
  readonly mandateKey: string;
  readonly diaryNumberMissing: boolean;
  readonly review: ReviewChoice;
  /** Day of review that is proposed; empty for none. */
  readonly proposed: string;
  readonly onPublished: (ledgerCase: LedgerCase, isLetterheadDamaged: boolean) => Promise<void>;
  readonly onReload: () => void;
}

export function PublishForm(props: PublishFormProps): JSX.Element {
  const strings = useStrings(decisionsStrings).publish;
  const shared = useDecisionsStyles();
  const styles = usePanelStyles();
  const { review } = props;
  const reviewDate = review.chosen ?? props.proposed;
  const publication = usePublication(props.mandateKey, props.onPublished);
  const { phase } = publication;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        review.choose(reviewDate);
        publication.publish(reviewDate);
      }}
    >
      {phase === 'idle' ? (
        <>
          <p className={styles.sentence}>{strings.ready}</p>
          {props.diaryNumberMissing && <p className={shared.quiet}>{strings.diaryNumberMissing}</p>}
        </>
      ) : (
        <PublicationSteps steps={publication.steps} />
      )}
      {phase === 'interrupted' && (
        <PublicationTrouble {...publication} onReload={props.onReload} />
      )}
      {phase === 'idle' && <ReviewDateField className={styles.dated} value={reviewDate} onChange={review.choose} />}
      <PrimaryButton
        className={styles.act}
        type="submit"
        aria-disabled={phase === 'working'}
        text={phase === 'working' ? strings.working : phase === 'interrupted' ? strings.resume : strings.publish}
      />
    </form>
  );
}
