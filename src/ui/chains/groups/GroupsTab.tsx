import * as React from 'react';
import type { ChainsView } from '../../../application/configuration/readChains';
import { needsChain } from '../../../domain/approval/needsChain';
import { chainsStrings } from '../../../loc/chains/strings';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';
import { BindForm } from './BindForm';
import { GroupList } from './GroupList';
import { ProposalForm } from './ProposalForm';

export interface GroupsTabProps {
  readonly view: ChainsView;
  readonly onChanged: () => void;
}

/** Which chain each group has; an administrator ties one or many at once, or takes proposals. */
export function GroupsTab({ view, onChanged }: GroupsTabProps): JSX.Element {
  const strings = useStrings(chainsStrings).groups;
  const styles = useChainsStyles();
  const [task, setTask] = React.useState<'list' | 'bind' | 'propose'>('list');
  const [chosen, setChosen] = React.useState<readonly string[]>([]);
  const [said, setSaid] = React.useState('');
  const groups = view.groups.filter((group) => needsChain(group) || view.bindings.has(group.key));
  const finish = (count: number, left: readonly string[]): void => {
    const names = left.map((key) => view.names.get(key) ?? key).join(', ');
    setSaid([strings.bound(count - left.length), left.length > 0 ? strings.left(names) : ''].join(' ').trim());
    setChosen([]);
    setTask('list');
    onChanged();
  };
  const begin = (next: 'bind' | 'propose'): void => {
    setSaid('');
    setTask(next);
  };
  const cancel = (): void => setTask('list');
  if (task === 'bind') {
    return <BindForm view={view} groups={groups.filter(({ key }) => chosen.includes(key))} onBound={finish} onCancel={cancel} />;
  }
  if (task === 'propose') {
    return <ProposalForm view={view} groups={groups.filter(({ key }) => !view.bindings.has(key))} onBound={finish} onCancel={cancel} />;
  }
  return (
    <>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <p className={styles.text}>{strings.intro}</p>
      <p role="status" className={said === '' ? styles.quiet : styles.notice}>
        {said}
      </p>
      <GroupList
        view={view}
        groups={groups}
        chosen={chosen}
        onChoose={setChosen}
        onBind={() => begin('bind')}
        onPropose={() => begin('propose')}
      />
    </>
  );
}
