import * as React from 'react';
import type { IsoDate } from '../../../domain/mandate/answer';
import { useTextFieldStyles } from '../../components/AutosizingTextarea/textField.styles';
import { Labelled } from './Labelled';

export interface DateInputProps {
  readonly label: string;
  readonly date: IsoDate | '';
  readonly onChange: (date: IsoDate | '') => void;
}

/** A date in the browser's own field, which every assistive technology knows. */
export function DateInput({ label, date, onChange }: DateInputProps): JSX.Element {
  const field = useTextFieldStyles();
  return (
    <Labelled label={label} idPrefix="date">
      {(id) => (
        <input
          id={id}
          type="date"
          lang="sv"
          className={field.input}
          value={date}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}
