import * as React from 'react';
import { bindGroups } from '../../../application/configuration/bindGroups';
import type { DefaultChain } from '../../../domain/approval/defaultChains';
import { chainsOffered, proposeBinding } from '../../../domain/approval/proposeBinding';
import type { BindingRecord, ChainRecord } from '../../../domain/approval/record';
import { resolveSteps } from '../../../domain/approval/resolveSteps';
import type { Group } from '../../../domain/roster/roster';
import { usePorts } from '../../ports/usePorts';
import type { Attempt } from '../../loading/useAttempt';
import { useAttempt } from '../../loading/useAttempt';
import type { BindFormProps } from './BindForm';

/** What is proposed for one group. */
export interface Proposal {
  readonly group: Group;
  /** The chains on offer, of which one is chosen. */
  readonly offered: readonly DefaultChain[];
  /** The chosen chain as it is in force on the site. */
  readonly chain: ChainRecord;
  readonly binding: BindingRecord;
  /** False while a step would wait for nobody: it cannot be recorded. */
  readonly isWhole: boolean;
  readonly isChosen: boolean;
}

export interface ProposalWork {
  readonly proposals: readonly Proposal[];
  change(group: Group, choice: Partial<ProposalChoice>): void;
  readonly chosen: readonly Proposal[];
  readonly work: Attempt;
  bind(): void;
}

export interface ProposalChoice {
  readonly chainKey: string;
  readonly isLeftOut: boolean;
}

/** Proposals for groups, and what has been chosen among them. */
export function useProposals({ view, groups, onBound }: BindFormProps): ProposalWork {
  const ports = usePorts();
  const work = useAttempt();
  const [choices, setChoices] = React.useState<ReadonlyMap<string, Partial<ProposalChoice>>>(new Map());
  const inForce = (key: string): ChainRecord | undefined => view.chains.find((chain) => chain.key === key)?.versions[0]?.chain;
  const proposals = groups.flatMap((group): readonly Proposal[] => {
    const choice = choices.get(group.key);
    const offered = chainsOffered(group).filter(({ chain }) => inForce(chain.chainKey));
    const picked = offered.find(({ chain }) => chain.chainKey === choice?.chainKey) ?? offered[0];
    const chain = picked && inForce(picked.chain.chainKey);
    if (!picked || !chain) return [];
    const binding = proposeBinding(picked, group, view.groups);
    const isWhole = resolveSteps({ chain, binding }) !== null;
    return [{ group, offered, chain, binding, isWhole, isChosen: isWhole && choice?.isLeftOut !== true }];
  });
  const chosen = proposals.filter(({ isChosen }) => isChosen);
  return {
    proposals,
    change: ({ key }, choice) => setChoices(new Map(choices).set(key, { ...choices.get(key), ...choice })),
    chosen,
    work,
    bind: () =>
      work.attempt(async () => {
        const left = await bindGroups(ports, chosen.map(({ binding }) => binding));
        onBound(chosen.length, left);
      })
  };
}
