import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { Failure } from '../../../application/ports/failure';
import { chainChanges } from '../../../domain/approval/chainChanges';
import type { ChainRecord } from '../../../domain/approval/record';
import { chainsStrings } from '../../../loc/chains/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';
import { useAttempt } from '../../loading/useAttempt';
import type { ChainDraftWork } from './useChainDraft';

export interface RecordChainProps {
  readonly work: ChainDraftWork;
  /** The version in force; null for a new chain. */
  readonly before: ChainRecord | null;
  readonly hasProblems: boolean;
  readonly onRecorded: () => void;
  readonly onDiscarded: () => void;
}

/** The last step of a draft: says what recording it means, and does it; or throws the draft away. */
export function RecordChain({ work, before, hasProblems, onRecorded, onDiscarded }: RecordChainProps): JSX.Element {
  const strings = useStrings(chainsStrings).editor;
  const styles = useChainsStyles();
  const [isAsked, setAsked] = React.useState(false);
  const { isWorking, failure, attempt } = useAttempt();
  const isUnchanged = before !== null && chainChanges(before, work.chain).length === 0;
  const record = (): void => {
    setAsked(true);
    if (hasProblems || isUnchanged) return;
    attempt(async () => {
      await work.record();
      onRecorded();
    });
  };
  const discard = (): void =>
    attempt(async () => {
      await work.discard();
      onDiscarded();
    });
  const isOvertaken = failure instanceof Failure && failure.kind === 'conflict';
  return (
    <section aria-label={strings.record}>
      <p className={styles.quiet}>{strings.recordMeans}</p>
      {isAsked && (hasProblems || isUnchanged) && (
        <p role="alert" className={styles.notice}>
          {hasProblems ? strings.mendFirst : strings.unchanged}
        </p>
      )}
      {isOvertaken && (
        <p role="alert" className={styles.notice}>
          {strings.overtaken}
        </p>
      )}
      {failure !== null && !isOvertaken && <FailureMessage failure={failure} />}
      <div className={styles.actions}>
        <PrimaryButton text={strings.record} disabled={isWorking} allowDisabledFocus onClick={record} />
        <DefaultButton text={strings.discard} disabled={isWorking} allowDisabledFocus onClick={discard} />
      </div>
    </section>
  );
}
