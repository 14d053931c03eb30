import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Group } from '../../../domain/roster/roster';
import { groupFactStrings } from '../../../loc/groupFacts/strings';
import { groupOptions } from '../../components/SelectField/groupOptions';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';

export interface GroupPickerProps {
  readonly label: string;
  readonly groups: readonly Group[];
  /** Keys, in their order. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Chooses some of the groups, one after the other. */
export function GroupPicker({ label, groups, chosen, onChange }: GroupPickerProps): JSX.Element {
  const { facts: strings } = useStrings(groupFactStrings);
  const styles = useRostersStyles();
  const all = groupOptions(groups);
  const nameOf = (key: string): string => all.find(({ value }) => value === key)?.text ?? key;
  const options = all.filter(({ value }) => !chosen.includes(value));
  return (
    <div role="group" aria-label={label}>
      <SelectField
        label={label}
        value=""
        options={[{ value: '', text: chosen.length === 0 ? strings.choose : strings.chooseMore }, ...options]}
        onChange={(key) => key !== '' && onChange([...chosen, key])}
      />
      <ul className={styles.plainList}>
        {chosen.map((key) => (
          <li key={key}>
            {nameOf(key)}{' '}
            <ActionButton text={strings.remove} ariaLabel={strings.removeNamed(nameOf(key))} onClick={() => onChange(chosen.filter((other) => other !== key))} />
          </li>
        ))}
      </ul>
    </div>
  );
}
