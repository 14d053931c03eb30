import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { publicationStrings } from '../../../loc/publication/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { usePanelStyles } from '../Panel.styles';
import { useStamp } from './useStamp';

export interface StampFormProps {
  readonly mandateKey: string;
  readonly mayStamp: boolean;
  /** False where a new text waits for its decision, which then is the action that stays in view. */
  readonly isAlone: boolean;
  readonly onWritten: (ledgerCase: LedgerCase, message: string) => Promise<void>;
}

/** A withdrawn mandate that readers still see as in force: the way to stamp it, or who does that. */
export function StampForm({ mandateKey, mayStamp, isAlone, onWritten }: StampFormProps): JSX.Element {
  const strings = useStrings(publicationStrings).stamp;
  const { publish } = useStrings(decisionsStrings);
  const styles = usePanelStyles();
  const { isWorking, failure, refusal, stamp } = useStamp(mandateKey, (ledgerCase) => onWritten(ledgerCase, strings.done));
  return (
    <section className={isAlone ? styles.panel : styles.above} aria-label={strings.act}>
      <p className={styles.sentence}>{mayStamp ? strings.ready : strings.others}</p>
      {failure !== null && (
        <>
          <FailureMessage failure={failure} />
          <p className={styles.sentence}>{strings.interrupted}</p>
        </>
      )}
      {refusal && (
        <p role="alert" className={styles.afterMessage}>
          {refusal.kind === 'denied' ? publish.denied : publish.refused[refusal.reason]}
        </p>
      )}
      {mayStamp && <PrimaryButton className={styles.act} text={isWorking ? strings.working : strings.act} aria-disabled={isWorking} onClick={stamp} />}
    </section>
  );
}
