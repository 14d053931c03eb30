import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { VerificationResult } from '../../application/verification/verifySite';
import { verificationStrings } from '../../loc/verification/strings';
import { useStrings } from '../language/useStrings';
import { useVerificationStyles } from './Verification.styles';

export interface OutcomeProps {
  readonly result: VerificationResult;
  readonly words: { readonly sound: string; readonly ignored: string; readonly broken: string };
}

/** A run in one sentence; without a verdict it says why. */
export function Outcome({ result, words }: OutcomeProps): JSX.Element {
  const strings = useStrings(verificationStrings);
  const styles = useVerificationStyles();
  const { ignored, missing, broken } = result.summary;
  if (broken + missing > 0) return <p className={css(styles.outcome, styles.unsound)}>{words.broken}</p>;
  if (result.kind === 'partial') return <p className={styles.outcome}>{strings.partial(result.hidden)}</p>;
  return (
    <p className={css(styles.outcome, styles.sound)}>
      <span aria-hidden="true">✓ </span>
      {ignored > 0 ? words.ignored : words.sound}
    </p>
  );
}
