import { PrimaryButton } from '@fluentui/react/lib/Button';
import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import type { FileRepair } from '../../../domain/approval/fileRepair';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { publicationStrings } from '../../../loc/publication/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { usePanelStyles } from '../Panel.styles';
import { ReviewDateField } from '../ReviewDateField';
import { useRepair } from './useRepair';

export interface RepairFormProps {
  readonly mandateKey: string;
  readonly repair: FileRepair;
  /** Day by which the text in force is proposed to be reviewed; empty for none. */
  readonly reviewDate: string;
  readonly mayRepair: boolean;
  /** False where a new text waits for its decision, which then is the action that stays in view. */
  readonly isAlone: boolean;
  readonly onWritten: (ledgerCase: LedgerCase, message: string) => Promise<void>;
}

/** A file that says to readers what is not so: the way to stamp it or to put the text in force back, or who does that. */
export function RepairForm({ mandateKey, repair, reviewDate, mayRepair, isAlone, onWritten }: RepairFormProps): JSX.Element {
  const strings = useStrings(publicationStrings)[repair.kind];
  const { interrupted } = useStrings(publicationStrings).stamp;
  const { publish } = useStrings(decisionsStrings);
  const styles = usePanelStyles();
  const [typed, setTyped] = React.useState<string | null>(null);
  const { isWorking, failure, refusal, mend } = useRepair(mandateKey, repair.kind, (ledgerCase) => onWritten(ledgerCase, strings.done));
  const chosen = typed ?? reviewDate;
  return (
    <section className={isAlone ? css(styles.panel, repair.kind === 'restore' && styles.still) : styles.above} aria-label={strings.act}>
      <p className={styles.sentence}>{mayRepair ? strings.ready : strings.others}</p>
      {failure !== null && (
        <>
          <FailureMessage failure={failure} />
          <p className={styles.sentence}>{interrupted}</p>
        </>
      )}
      {refusal && (
        <p role="alert" className={styles.afterMessage}>
          {refusal.kind === 'denied' ? publish.denied : publish.refused[refusal.reason]}
        </p>
      )}
      {mayRepair && repair.kind === 'restore' && <ReviewDateField className={styles.dated} value={chosen} onChange={setTyped} />}
      {mayRepair && (
        <PrimaryButton
          className={styles.act}
          text={isWorking ? strings.working : strings.act}
          aria-disabled={isWorking}
          onClick={() => {
            setTyped(chosen);
            mend(chosen);
          }}
        />
      )}
    </section>
  );
}
