import * as React from 'react';
import { useStableId } from '../../components/useStableId';
import { useFieldStyles } from './fields.styles';

export interface LabelledProps {
  readonly label: string;
  /** Beginning of the input's id, e.g. `date`. */
  readonly idPrefix: string;
  /** The input, which takes the id the label points to. */
  readonly children: (id: string) => React.ReactNode;
}

/** An input with its label above. */
export function Labelled({ label, idPrefix, children }: LabelledProps): JSX.Element {
  const id = useStableId(idPrefix);
  const styles = useFieldStyles();
  return (
    <div className={styles.stack}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
