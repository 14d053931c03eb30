import * as React from 'react';
import type { ChainsView } from '../../../application/configuration/readChains';
import { chainsStrings } from '../../../loc/chains/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { TickBox } from '../../templates/forms/TickBox';
import { useChainsStyles } from '../Chains.styles';
import { GroupPreview } from '../preview/GroupPreview';
import type { Proposal, ProposalWork } from './useProposals';

export interface ProposalRowProps {
  readonly view: ChainsView;
  readonly proposal: Proposal;
  readonly onChange: ProposalWork['change'];
}

/** One group's proposal: whether to take it, which chain, and whom it would ask. */
export function ProposalRow({ view, proposal, onChange }: ProposalRowProps): JSX.Element {
  const strings = useStrings(chainsStrings).groups;
  const styles = useChainsStyles();
  const { group, offered, chain, binding, isWhole, isChosen } = proposal;
  const name = view.names.get(group.key) ?? group.name;
  return (
    <li className={styles.row}>
      {isWhole ? (
        <TickBox label={name} checked={isChosen} onChange={(isTaken) => onChange(group, { isLeftOut: !isTaken })} />
      ) : (
        <p className={styles.text}>
          {name}: {strings.hindered}
        </p>
      )}
      {offered.length > 1 ? (
        <SelectField
          label={strings.chainFor(name)}
          value={chain.chainKey}
          options={offered.map((one) => ({ value: one.chain.chainKey, text: one.chain.name }))}
          onChange={(chainKey) => onChange(group, { chainKey })}
        />
      ) : (
        <p className={styles.quiet}>{chain.name}</p>
      )}
      <GroupPreview view={view} chain={chain} relations={binding.relations} />
    </li>
  );
}
