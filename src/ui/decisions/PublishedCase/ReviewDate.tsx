import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { EstablishedMandate } from '../../../application/ports/establishedMandates';
import { publicationStrings } from '../../../loc/publication/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { usePublishedCaseStyles } from './PublishedCase.styles';
import { useReviewDate } from './useReviewDate';

export interface ReviewDateProps {
  readonly mandateKey: string;
  readonly established: EstablishedMandate;
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}

/** When the mandate is to be reviewed; publishers change it without a new decision. */
export function ReviewDate({ mandateKey, established, mayChange, onChanged }: ReviewDateProps): JSX.Element {
  const strings = useStrings(publicationStrings).review;
  const language = useLanguage();
  const styles = usePublishedCaseStyles();
  const review = useReviewDate(mandateKey, established.reviewDate, onChanged);
  const { reviewDate } = review;
  const day = reviewDate === '' ? '' : formatDate(reviewDate, language);
  const said = day === '' ? strings.none : established.state === 'pastReview' && reviewDate === established.reviewDate ? strings.passed(day) : strings.until(day);
  return (
    <div className={styles.part}>
      <p className={styles.line}>{said}</p>
      {mayChange && !review.isOpen && <DefaultButton text={strings.change} onClick={review.open} />}
      {review.isOpen && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            review.save();
          }}
        >
          <div className={styles.row}>
            <TextField label={strings.label} type="date" autoFocus value={review.draft} onChange={(_event, value) => review.setDraft(value ?? '')} />
            <PrimaryButton type="submit" text={review.isWorking ? strings.saving : strings.save} aria-disabled={review.isWorking} />
            <DefaultButton text={strings.cancel} onClick={review.cancel} />
          </div>
          {review.refusal && (
            <p role="alert" className={styles.line}>
              {strings[review.refusal]}
            </p>
          )}
          {review.failure !== null && <FailureMessage failure={review.failure} />}
        </form>
      )}
      <p role="status" className={styles.line}>
        {review.isDone ? strings.done : ''}
      </p>
    </div>
  );
}
