import * as React from 'react';
import { relationsUsed } from '../../../application/configuration/bindingFor';
import type { ChainsView } from '../../../application/configuration/readChains';
import { bindingProblems } from '../../../domain/approval/bindingProblems';
import type { Group } from '../../../domain/roster/roster';
import { chainsStrings } from '../../../loc/chains/strings';
import { useStrings } from '../../language/useStrings';
import { TickBox } from '../../templates/forms/TickBox';
import { useChainsStyles } from '../Chains.styles';
import { useChainWords } from '../useChainWords';

export interface GroupRowProps {
  readonly view: ChainsView;
  readonly group: Group;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A group's name, its chain and the bodies tied to it, and whether anything stands in its way. */
export function GroupRow({ view, group, isChosen, onChoose }: GroupRowProps): JSX.Element {
  const strings = useStrings(chainsStrings);
  const styles = useChainsStyles();
  const words = useChainWords(view.names);
  const name = words.nameOf(group.key);
  const binding = view.bindings.get(group.key);
  const chain = view.chains.find(({ key }) => key === binding?.chainKey)?.versions[0]?.chain;
  const recorded = new Set(view.facts.recorders.map(({ body }) => body));
  const problems = chain && binding ? bindingProblems(chain, binding, recorded).length : 0;
  const relations = chain && binding ? relationsUsed(chain) : [];
  const facts = [
    binding ? (chain?.name ?? strings.groups.missingChain(binding.chainKey)) : strings.groups.noChain,
    ...relations.map((relation) =>
      strings.groups.relation(
        strings.steps.relations[relation],
        (binding?.relations[relation] ?? []).map(words.nameOf).join(', ') || strings.steps.nobody
      )
    ),
    problems > 0 ? strings.groups.problems(problems) : ''
  ];
  return (
    <li className={styles.row}>
      {view.mayConfigure ? <TickBox label={name} checked={isChosen} onChange={onChoose} /> : <span>{name}</span>}
      <p className={styles.quiet}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
    </li>
  );
}
