import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { useTextFieldStyles } from '../../components/AutosizingTextarea/textField.styles';
import { useFieldStyles } from './fields.styles';
import { Labelled } from './Labelled';

export interface TextInputProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what stands there; empty or left out for nothing. */
  readonly error?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of Swedish text with its label, and below it a hint and what is wrong. */
export function TextInput({ label, hint, error = '', value, onChange }: TextInputProps): JSX.Element {
  const field = useTextFieldStyles();
  const styles = useFieldStyles();
  return (
    <Labelled label={label} idPrefix="text">
      {(id) => (
        <>
          <input
            id={id}
            type="text"
            lang="sv"
            spellCheck={true}
            aria-invalid={error !== ''}
            aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
            className={css(field.input, styles.fullWidth)}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {hint && (
            <p id={`${id}-hint`} className={styles.inputHint}>
              {hint}
            </p>
          )}
          {error && (
            <p role="alert" id={`${id}-error`} className={styles.inputError}>
              {error}
            </p>
          )}
        </>
      )}
    </Labelled>
  );
}
