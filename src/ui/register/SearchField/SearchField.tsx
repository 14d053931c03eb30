import * as React from 'react';
import { registerStrings } from '../../../loc/register/strings';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import type { RegisterState } from '../useRegister';
import { useSearchFieldStyles } from './SearchField.styles';

export interface SearchFieldProps {
  readonly register: RegisterState;
  /** True when it has the focus on arrival. */
  readonly hasFocus: boolean;
}

/** One field for names and texts; what it finds follows while somebody types. */
export function SearchField({ register, hasFocus }: SearchFieldProps): JSX.Element {
  const strings = useStrings(registerStrings).search;
  const styles = useSearchFieldStyles();
  const id = useStableId('register-search');
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (hasFocus) field.current?.focus({ preventScroll: true });
  }, [hasFocus]);
  return (
    <div role="search">
      <label htmlFor={id} className={styles.label}>
        {strings.label}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        className={styles.field}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        value={register.address.sok}
        onChange={(event) => register.change({ sok: event.target.value })}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {strings.hint}
      </p>
    </div>
  );
}
