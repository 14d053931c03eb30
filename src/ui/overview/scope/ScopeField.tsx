import * as React from 'react';
import { scopeChoices } from '../../../domain/overview/scopeChoices';
import type { OverviewScope } from '../../../domain/overview/overviewScope';
import { scopeText } from '../../../domain/overview/scopeText';
import { overviewStrings } from '../../../loc/overview/strings';
import { useSelectFieldStyles } from '../../components/SelectField/SelectField.styles';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useOverviewStyles } from '../Overview.styles';

export interface ScopeFieldProps {
  readonly scope: OverviewScope & { readonly name: string };
  readonly onScope: (scope: string) => void;
}

/** Shows another region, healthcare region or mandator instead; what can be chosen comes after the rest. */
export function ScopeField({ scope, onScope }: ScopeFieldProps): JSX.Element {
  const strings = useStrings(overviewStrings);
  const styles = useSelectFieldStyles();
  const view = useOverviewStyles();
  const { roster } = usePorts();
  const loaded = useLoaded(React.useCallback(async () => scopeChoices(await roster.groups()), [roster]));
  const id = useStableId('scope');
  const value = scopeText(scope);
  const sets = (loaded.kind === 'loaded' ? loaded.value : []).filter(({ choices }) => choices.length > 0);
  const isListed = sets.some(({ choices }) => choices.some((choice) => choice.value === value));
  return (
    <div className={view.scope}>
      <label htmlFor={id} className={styles.label}>
        {strings.scope}
      </label>
      <select id={id} className={styles.select} value={value} onChange={(event) => onScope(event.target.value)}>
        {!isListed && <option value={value}>{scope.name}</option>}
        {sets.map(({ kind, choices }) => (
          <optgroup key={kind} label={strings.scopeKinds[kind]}>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
