import * as React from 'react';
import { Failure } from '../../application/ports/failure';
import { publicPagesStrings } from '../../loc/publicPages/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { usePublicPagesStyles } from './PublicPages.styles';

export interface PublicPagesFailureProps {
  readonly failure: unknown;
  readonly onRetry?: () => void;
}

/** Why the pages could not be written: a file of somebody else's in the way has a sentence of its own. */
export function PublicPagesFailure({ failure, onRetry }: PublicPagesFailureProps): JSX.Element {
  const strings = useStrings(publicPagesStrings);
  const styles = usePublicPagesStyles();
  if (failure instanceof Failure && failure.kind === 'conflict') {
    return (
      <p role="alert" className={styles.notice}>
        {strings.foreign(failure.detail)}
      </p>
    );
  }
  return <FailureMessage failure={failure} onRetry={onRetry} />;
}
