import * as React from 'react';
import { useFormStyles } from './forms.styles';

export interface TickBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A yes or no by the browser's own control. */
export function TickBox({ label, checked, onChange }: TickBoxProps): JSX.Element {
  const styles = useFormStyles();
  return (
    <label className={styles.tick}>
      <input type="checkbox" className={styles.box} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
