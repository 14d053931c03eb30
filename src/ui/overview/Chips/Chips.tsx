import * as React from 'react';
import { useChipsStyles } from './Chips.styles';

export interface Chip<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

export interface ChipsProps<Value extends string> {
  /** What is chosen among. */
  readonly label: string;
  readonly chips: readonly Chip<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A choice of one among few, all of them seen at once. */
export function Chips<Value extends string>({ label, chips, value, onChange }: ChipsProps<Value>): JSX.Element {
  const styles = useChipsStyles();
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {chips.map((chip) => (
        <button key={chip.value} type="button" className={styles.chip} aria-pressed={chip.value === value} onClick={() => onChange(chip.value)}>
          {chip.text}
        </button>
      ))}
    </div>
  );
}
