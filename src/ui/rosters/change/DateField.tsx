import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day, by the browser's own control. */
export function DateField({ label, value, onChange }: DateFieldProps): JSX.Element {
  return <TextField label={label} type="date" value={value} onChange={(_event, next) => onChange(next ?? '')} />;
}
