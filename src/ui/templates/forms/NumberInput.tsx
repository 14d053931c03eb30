import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { useTextFieldStyles } from '../../components/AutosizingTextarea/textField.styles';
import { Labelled } from '../../mandateEditor/fields/Labelled';
import { useFormStyles } from './forms.styles';

export interface NumberInputProps {
  readonly label: string;
  readonly hint?: string;
  /** Null when empty. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A whole number, or nothing. */
export function NumberInput({ label, hint, value, onChange }: NumberInputProps): JSX.Element {
  const field = useTextFieldStyles();
  const styles = useFormStyles();
  const change = (text: string): void => {
    const number = Number(text);
    onChange(text === '' || !Number.isSafeInteger(number) ? null : number);
  };
  return (
    <Labelled label={label} idPrefix="number">
      {(id) => (
        <>
          <input
            id={id}
            type="number"
            min={0}
            step={1}
            aria-describedby={hint ? `${id}-hint` : undefined}
            className={css(field.input, styles.number)}
            value={value ?? ''}
            onChange={(event) => change(event.target.value)}
          />
          {hint && (
            <p id={`${id}-hint`} className={styles.hint}>
              {hint}
            </p>
          )}
        </>
      )}
    </Labelled>
  );
}
