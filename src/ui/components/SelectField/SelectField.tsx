import * as React from 'react';
import { useStableId } from '../useStableId';
import { useSelectFieldStyles } from './SelectField.styles';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly className?: string;
  readonly onChange: (value: Value) => void;
}

/** A short choice by the browser's own control: light, and right on every device. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>): JSX.Element {
  const { label, value, options, className, onChange } = props;
  const styles = useSelectFieldStyles();
  const id = useStableId('select');
  return (
    <div className={className}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
