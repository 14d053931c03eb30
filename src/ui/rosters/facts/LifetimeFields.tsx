import * as React from 'react';
import type { Lifetime } from '../../../domain/roster/groupProfile';
import { groupFactStrings } from '../../../loc/groupFacts/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { DateField } from '../change/DateField';
import { useRostersStyles } from '../Rosters.styles';

export interface LifetimeFieldsProps {
  readonly lifetime: Lifetime;
  readonly onChange: (lifetime: Lifetime) => void;
}

const kinds: readonly Lifetime['kind'][] = ['permanent', 'timeLimited', 'unsaid'];

/** How long a group is meant to be. */
export function LifetimeFields({ lifetime, onChange }: LifetimeFieldsProps): JSX.Element {
  const { facts: strings } = useStrings(groupFactStrings);
  const styles = useRostersStyles();
  return (
    <div className={styles.beside}>
      <SelectField
        label={strings.lifetime}
        value={lifetime.kind}
        options={kinds.map((kind) => ({ value: kind, text: strings.lifetimeChoices[kind] }))}
        onChange={(kind) => onChange(kind === 'timeLimited' ? { kind, until: '' } : { kind })}
      />
      {lifetime.kind === 'timeLimited' && (
        <DateField label={strings.until} value={lifetime.until} onChange={(until) => onChange({ kind: 'timeLimited', until })} />
      )}
    </div>
  );
}
