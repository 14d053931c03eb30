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

/** Why the pages could not be written: what somebody else has put there has sentences of its own. */
export function PublicPagesFailure({ failure, onRetry }: PublicPagesFailureProps): JSX.Element {
  const strings = useStrings(publicPagesStrings);
  const styles = usePublicPagesStyles();
  if (failure instanceof Failure && failure.kind === 'conflict') {
    return (
      <p role="alert" className={styles.notice}>
        {failure.detail === '' ? strings.meanwhile : strings.foreign(failure.detail)}
      </p>
    );
  }
  return <FailureMessage failure={failure} onRetry={onRetry} />;
}
