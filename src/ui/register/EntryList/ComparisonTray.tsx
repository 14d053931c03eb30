import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { registerStrings } from '../../../loc/register/strings';
import { useStrings } from '../../language/useStrings';
import { textOfValues } from '../registerAddress';
import type { RegisterState } from '../useRegister';
import { useEntryListStyles } from './EntryList.styles';

export interface ComparisonTrayProps {
  readonly register: RegisterState;
  /** Keys of the groups, at most two. */
  readonly chosen: readonly string[];
  readonly onClear: () => void;
}

/** What is chosen to be compared, in view while the list is looked through. */
export function ComparisonTray({ register, chosen, onClear }: ComparisonTrayProps): JSX.Element | null {
  const { compare } = useStrings(registerStrings);
  const styles = useEntryListStyles();
  const [one = '', other = ''] = chosen.map((key) => register.all.find(({ group }) => group.key === key)?.group.name ?? key);
  if (chosen.length === 0) return null;
  return (
    <div className={styles.tray}>
      <p role="status" className={styles.trayText}>
        {chosen.length === 1 ? compare.one(one) : compare.two(one, other)}
      </p>
      {chosen.length === 2 && <PrimaryButton text={compare.open} onClick={() => register.change({ jamfor: textOfValues(chosen) }, 'push')} />}
      <DefaultButton text={compare.clear} onClick={onClear} />
    </div>
  );
}
