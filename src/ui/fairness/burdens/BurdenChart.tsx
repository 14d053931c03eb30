import * as React from 'react';
import { fairnessStrings } from '../../../loc/fairness/strings';
import { useStrings } from '../../language/useStrings';
import { useBurdenChartStyles } from './BurdenChart.styles';
import type { BurdenRow } from './useBurdenRows';

export interface BurdenChartProps {
  readonly title: string;
  readonly rows: readonly BurdenRow[];
}

/** A bar for each party, with its number; the line is the expected share. */
export function BurdenChart({ title, rows }: BurdenChartProps): JSX.Element {
  const strings = useStrings(fairnessStrings);
  const styles = useBurdenChartStyles();
  return (
    <ul className={styles.chart} aria-label={strings.chart(title)}>
      {rows.map((row) => (
        <li key={row.party} className={styles.row}>
          <span className={styles.name}>{row.name}</span>{' '}
          <span className={styles.track} aria-hidden="true">
            <span className={styles.bar} style={{ width: `${row.barWidth}%` }} />
            <span className={styles.expected} style={{ insetInlineStart: `${row.expectedAt}%` }} />
          </span>
          <span className={styles.number}>
            {strings.bar(row.share, row.expected)} · {row.amount}
          </span>
        </li>
      ))}
    </ul>
  );
}
