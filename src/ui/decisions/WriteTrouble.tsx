import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { DecisionResult } from '../../application/approval/recordDecision';
import { decisionsStrings } from '../../loc/decisions/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { usePanelStyles } from './Panel.styles';

export type Refusal = Exclude<DecisionResult, { kind: 'recorded' }>;

export interface WriteTroubleProps {
  /** What was thrown; null for nothing. */
  readonly failure: unknown;
  readonly refusal: Refusal | null;
  readonly onReload: () => void;
}

/** Why nothing was recorded, and that what was typed is still there. */
export function WriteTrouble({ failure, refusal, onReload }: WriteTroubleProps): JSX.Element {
  const strings = useStrings(decisionsStrings).decide;
  const styles = usePanelStyles();
  return (
    <div className={styles.trouble}>
      {failure !== null && (
        <>
          <FailureMessage failure={failure} />
          <p className={styles.afterMessage}>{strings.kept}</p>
        </>
      )}
      {refusal && (
        <div role="alert">
          <p className={styles.sentence}>
            {refusal.kind === 'denied' ? strings.denied : strings.refused(refusal.reason)}
          </p>
          {refusal.kind === 'refused' && <DefaultButton text={strings.reload} onClick={onReload} />}
        </div>
      )}
    </div>
  );
}
