import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { Failure } from '../../../application/ports/failure';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import { failureKind } from './failureKind';
import { useFailureMessageStyles } from './FailureMessage.styles';

export interface FailureMessageProps {
  /** What was thrown: a `Failure`, or anything nobody foresaw. */
  readonly failure: unknown;
  /** What happened and what to do, where the kind of failure does not tell. */
  readonly sentence?: string;
  /** Offered as *Försök igen* when given. */
  readonly onRetry?: () => void;
}

/** What happened, what it means and what to do, in a sentence; the server's own words are folded. */
export function FailureMessage({ failure, sentence, onRetry }: FailureMessageProps): JSX.Element {
  const strings = useStrings(sharedStrings);
  const styles = useFailureMessageStyles();
  const lacks = failure instanceof Failure ? failure.lacks : null;
  return (
    <div role="alert" className={styles.message}>
      <p className={styles.sentence}>{lacks?.kind === 'site' ? strings.siteGone : (sentence ?? strings.failures[failureKind(failure)])}</p>
      {lacks !== null && lacks.kind !== 'site' && lacks.name !== '' && (
        <p className={styles.sentence}>{strings.lacks[lacks.kind](lacks.name)}</p>
      )}
      {onRetry && <DefaultButton text={strings.retry} onClick={onRetry} />}
      {failure instanceof Error && (
        <details className={styles.details}>
          <summary>{strings.details}</summary>
          <p>{failure.message}</p>
        </details>
      )}
    </div>
  );
}
