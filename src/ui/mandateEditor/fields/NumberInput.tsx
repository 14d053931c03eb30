import * as React from 'react';
import { css } from '@fluentui/react/lib/Utilities';
import { useTextFieldStyles } from '../../components/AutosizingTextarea/textField.styles';
import { useFieldStyles } from './fields.styles';
import { Labelled } from './Labelled';
import { useWrittenNumber } from './useWrittenNumber';

export interface NumberInputProps {
  readonly label: string;
  readonly number: number | null;
  readonly minimum: number;
  readonly maximum: number;
  /** What is allowed; turns into what is wrong when it is not kept. */
  readonly hint: string;
  readonly isWrong: boolean;
  /** Given null when what is written is no whole number. */
  readonly onChange: (number: number | null) => void;
}

/** A whole number in the browser's own field. */
export function NumberInput(props: NumberInputProps): JSX.Element {
  const field = useTextFieldStyles();
  const styles = useFieldStyles();
  const written = useWrittenNumber(props.number, props.onChange);
  return (
    <Labelled label={props.label} idPrefix="number">
      {(id) => (
        <>
          <input
            id={id}
            type="number"
            inputMode="numeric"
            min={props.minimum}
            max={props.maximum}
            step={1}
            className={css(field.input, styles.number)}
            aria-invalid={props.isWrong}
            aria-describedby={`${id}-hint`}
            {...written}
          />
          <p id={`${id}-hint`} role="status" className={props.isWrong ? styles.refusal : styles.inputHint}>
            {props.hint}
          </p>
        </>
      )}
    </Labelled>
  );
}
