import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ChainOverview } from '../../../application/configuration/chainOverview';
import { recordChainVersion } from '../../../application/configuration/recordChainVersion';
import { chainsStrings } from '../../../loc/chains/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { useChainsStyles } from '../Chains.styles';
import { useAttempt } from '../../loading/useAttempt';

export interface ChainActionsProps {
  readonly overview: ChainOverview;
  readonly onOpen: () => void;
  readonly onChanged: () => void;
}

/** What an administrator may do with a chain: confirm the assumption, or write another version. */
export function ChainActions({ overview, onOpen, onChanged }: ChainActionsProps): JSX.Element {
  const strings = useStrings(chainsStrings).chain;
  const styles = useChainsStyles();
  const ports = usePorts();
  const { isWorking, failure, isDone, attempt } = useAttempt();
  const { versions, draft } = overview;
  const [newest] = versions;
  const confirm = (): void => {
    if (!newest) return;
    attempt(async () => {
      await recordChainVersion(ports, { ...newest.chain, confirmed: true }, newest.ownHash);
      onChanged();
    });
  };
  return (
    <>
      {newest && !newest.chain.confirmed && (
        <div className={styles.notice}>
          <p className={styles.text}>{strings.confirmMeans}</p>
          <PrimaryButton text={strings.confirm} disabled={isWorking} allowDisabledFocus onClick={confirm} />
        </div>
      )}
      <p role="status" className={styles.quiet}>
        {isDone && newest?.chain.confirmed ? strings.confirmedNow : ''}
      </p>
      {failure !== null && <FailureMessage failure={failure} onRetry={confirm} />}
      <div className={styles.actions}>
        <DefaultButton text={draft ? strings.continueDraft(draft.editor) : strings.edit} onClick={onOpen} />
      </div>
    </>
  );
}
