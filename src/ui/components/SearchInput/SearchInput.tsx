import * as React from 'react';
import { useStableId } from '../useStableId';
import { useSearchInputStyles } from './SearchInput.styles';

export interface SearchInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What a list beside it is searched by, in the browser's own control: light, and emptied as the device has it. */
export function SearchInput({ label, value, onChange }: SearchInputProps): JSX.Element {
  const styles = useSearchInputStyles();
  const id = useStableId('search');
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input id={id} type="search" className={styles.input} autoComplete="off" value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
