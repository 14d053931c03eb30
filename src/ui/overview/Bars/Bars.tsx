import * as React from 'react';
import { useBarsStyles } from './Bars.styles';

export interface Bar {
  readonly key: string;
  /** What is counted, e.g. *mars 2027*. */
  readonly label: string;
  readonly count: number;
  /** The number as it is said; the count alone when left out. */
  readonly said?: string;
  /** Takes the reader to what is counted; nothing to open when left out. */
  readonly onFollow?: () => void;
  /** What belongs to the bar, below it. */
  readonly below?: React.ReactNode;
}

export interface BarsProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What the longest bar stands for; the largest count when left out. */
  readonly most?: number;
}

/** A bar for each count, with the number written: nothing is told by the bar alone. */
export function Bars({ title, bars, most = Math.max(1, ...bars.map(({ count }) => count)) }: BarsProps): JSX.Element {
  const styles = useBarsStyles();
  return (
    <ul className={styles.chart} aria-label={title}>
      {bars.map(({ key, label, count, said = String(count), onFollow, below }) => (
        <li key={key}>
          <div className={styles.row}>
            {onFollow ? (
              <button type="button" className={styles.follow} onClick={onFollow}>
                {label}
              </button>
            ) : (
              <span>{label}</span>
            )}{' '}
            <span className={styles.track} aria-hidden="true">
              {count > 0 && <span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />}
            </span>
            <span className={styles.number}>{said}</span>
          </div>
          {below}
        </li>
      ))}
    </ul>
  );
}
