import * as React from 'react';
import { registerColumns } from '../../../domain/register/registerOrder';
import { registerStrings } from '../../../loc/register/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { useRegisterStyles } from '../Register.styles';
import { registerViews, viewIn } from '../registerAddress';
import type { RegisterState } from '../useRegister';
import { RegisterFiles } from './RegisterFiles';
import { SavedViews } from './SavedViews';

export interface RegisterBarProps {
  readonly register: RegisterState;
  readonly isParticipant: boolean;
}

/** How the register is shown and ordered, and the ways to keep or take along what it shows. */
export function RegisterBar({ register, isParticipant }: RegisterBarProps): JSX.Element {
  const { views, order } = useStrings(registerStrings);
  const styles = useRegisterStyles();
  const { address, change, words, order: now, orderBy } = register;
  const view = viewIn(address);
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={views.label} className={styles.views}>
        {registerViews.map((one) => (
          <button key={one} type="button" className={styles.viewButton} aria-pressed={one === view} onClick={() => change({ vy: one === 'lista' ? '' : one }, 'push')}>
            {views[one]}
          </button>
        ))}
      </div>
      {view === 'lista' && (
        <SelectField
          label={order.label}
          value={now.column}
          options={registerColumns.filter((column) => column !== 'match' || words.length > 0).map((column) => ({ value: column, text: order.columns[column] }))}
          onChange={(column) => orderBy({ column, isReversed: false })}
        />
      )}
      <RegisterFiles register={register} isParticipant={isParticipant} />
      <SavedViews register={register} />
    </div>
  );
}
