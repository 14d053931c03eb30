import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ChainsView } from '../../../application/configuration/readChains';
import type { Group } from '../../../domain/roster/roster';
import { chainsStrings } from '../../../loc/chains/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';
import { GroupRow } from './GroupRow';

export interface GroupListProps {
  readonly view: ChainsView;
  readonly groups: readonly Group[];
  /** Keys of the groups ticked. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onBind: () => void;
  readonly onPropose: () => void;
}

/** The groups with their chains; those without first told, then the choice of what to do with the ticked ones. */
export function GroupList({ view, groups, chosen, onChoose, onBind, onPropose }: GroupListProps): JSX.Element {
  const strings = useStrings(chainsStrings).groups;
  const styles = useChainsStyles();
  const [filter, setFilter] = React.useState<'all' | 'without'>('all');
  const [isAsked, setAsked] = React.useState(false);
  const without = groups.filter(({ key }) => !view.bindings.has(key));
  const shown = filter === 'all' ? groups : without;
  const bind = (): void => {
    setAsked(true);
    if (chosen.length > 0) onBind();
  };
  if (groups.length === 0) {
    return <p className={styles.text}>{strings.none}</p>;
  }
  return (
    <>
      <p className={without.length > 0 ? styles.notice : styles.text}>
        {without.length > 0 ? `${strings.without(without.length)}.` : strings.allBound}
      </p>
      {view.mayConfigure && (
        <div className={styles.actions}>
          {without.length > 0 && <DefaultButton text={strings.propose} onClick={onPropose} />}
          <PrimaryButton text={strings.bind(chosen.length)} onClick={bind} />
        </div>
      )}
      {isAsked && chosen.length === 0 && (
        <p role="alert" className={styles.notice}>
          {strings.bindNobody}
        </p>
      )}
      <div className={styles.form}>
        <SelectField<'all' | 'without'>
          label={strings.filter}
          value={filter}
          options={[
            { value: 'all', text: strings.filterAll },
            { value: 'without', text: strings.filterWithout }
          ]}
          onChange={setFilter}
        />
      </div>
      <ul className={styles.listBelow}>
        {shown.map((group) => (
          <GroupRow
            key={group.key}
            view={view}
            group={group}
            isChosen={chosen.includes(group.key)}
            onChoose={(isChosen) => onChoose(isChosen ? [...chosen, group.key] : chosen.filter((key) => key !== group.key))}
          />
        ))}
      </ul>
    </>
  );
}
