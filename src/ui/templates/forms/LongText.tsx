import * as React from 'react';
import { AutosizingTextarea } from '../../components/AutosizingTextarea/AutosizingTextarea';
import { Labelled } from '../../mandateEditor/fields/Labelled';
import { useFormStyles } from './forms.styles';

export interface LongTextProps {
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Swedish text of one or more lines with its label above and a hint below. */
export function LongText({ label, hint, rows, value, onChange }: LongTextProps): JSX.Element {
  const styles = useFormStyles();
  return (
    <Labelled label={label} idPrefix="text">
      {(id) => (
        <>
          <AutosizingTextarea
            id={id}
            rows={rows}
            aria-describedby={hint ? `${id}-hint` : undefined}
            value={value}
            onChange={onChange}
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
