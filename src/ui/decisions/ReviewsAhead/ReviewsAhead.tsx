import * as React from 'react';
import { publicationStrings } from '../../../loc/publication/strings';
import { useStrings } from '../../language/useStrings';
import { usePublishedCaseStyles } from '../PublishedCase/PublishedCase.styles';
import { ReviewList } from './ReviewList';

export interface ReviewsAheadProps {
  readonly onOpen: (mandateKey: string) => void;
}

/** Mandates in force whose date of review comes, or has passed; read when they are asked for. */
export function ReviewsAhead({ onOpen }: ReviewsAheadProps): JSX.Element {
  const strings = useStrings(publicationStrings).review;
  const styles = usePublishedCaseStyles();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <details className={styles.part} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.fold}>{strings.ahead}</summary>
      {isOpen && <ReviewList onOpen={onOpen} />}
    </details>
  );
}
