import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { chainsStrings } from '../../../loc/chains/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';
import type { BindFormProps } from './BindForm';
import { ProposalRow } from './ProposalRow';
import { useProposals } from './useProposals';

/** What is proposed for groups without a chain, each with whom it would ask, for an administrator to sort out and take. */
export function ProposalForm(props: BindFormProps): JSX.Element {
  const { view, onCancel } = props;
  const strings = useStrings(chainsStrings).groups;
  const shared = useStrings(sharedStrings);
  const styles = useChainsStyles();
  const { place } = useLaterFocus((form) => form.querySelector<HTMLElement>('h3'));
  const { proposals, change, chosen, bind, work } = useProposals(props);
  return (
    <div ref={place}>
      <h3 className={styles.heading} tabIndex={-1}>
        {strings.proposals}
      </h3>
      <p className={styles.text}>{proposals.length === 0 ? strings.noProposals : strings.proposalsIntro}</p>
      <ul className={styles.list}>
        {proposals.map((proposal) => (
          <ProposalRow key={proposal.group.key} view={view} proposal={proposal} onChange={change} />
        ))}
      </ul>
      {work.failure !== null && <FailureMessage failure={work.failure} onRetry={bind} />}
      <div className={styles.actions}>
        {chosen.length > 0 && (
          <PrimaryButton text={work.isWorking ? strings.recording : strings.record(chosen.length)} disabled={work.isWorking} allowDisabledFocus onClick={bind} />
        )}
        <DefaultButton text={shared.cancel} onClick={onCancel} />
        {proposals.length > 0 && chosen.length === 0 && <span className={styles.quiet}>{strings.nothingChosen}</span>}
      </div>
    </div>
  );
}
