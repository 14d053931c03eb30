import * as React from 'react';
import { overviewStrings } from '../../../loc/overview/strings';
import { useStrings } from '../../language/useStrings';
import { useFiguresStyles } from './Figures.styles';

export interface Figure {
  readonly key: string;
  /** Null while it is being read. */
  readonly number: number | null;
  /** What follows the number, e.g. *vakanta platser*. */
  readonly label: string;
  /** Takes the reader to what the number counts. */
  readonly onFollow: () => void;
}

export function Figures({ figures }: { readonly figures: readonly Figure[] }): JSX.Element {
  const strings = useStrings(overviewStrings);
  const styles = useFiguresStyles();
  return (
    <ul className={styles.row} aria-label={strings.figures.label}>
      {figures.map((figure) => (
        <li key={figure.key}>
          <button type="button" className={styles.figure} onClick={figure.onFollow}>
            <span className={styles.number}>{figure.number ?? '…'} </span>
            <span className={styles.label}>{figure.label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
