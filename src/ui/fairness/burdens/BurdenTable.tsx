import * as React from 'react';
import { fairnessStrings } from '../../../loc/fairness/strings';
import { useStrings } from '../../language/useStrings';
import { useBurdenTableStyles } from './BurdenTable.styles';
import type { BurdenRow } from './useBurdenRows';

export interface BurdenTableProps {
  readonly title: string;
  readonly rows: readonly BurdenRow[];
  readonly total: string;
  readonly partyHeading: string;
}

/** The same as the chart shows, in numbers; a narrow page scrolls it sideways. */
export function BurdenTable({ title, rows, total, partyHeading }: BurdenTableProps): JSX.Element {
  const strings = useStrings(fairnessStrings);
  const styles = useBurdenTableStyles();
  return (
    <div className={styles.scrolled} tabIndex={0} role="region" aria-label={title}>
      <table className={styles.table}>
        <caption className={styles.caption}>{strings.chart(title)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {partyHeading}
            </th>
            {[strings.amount, strings.share, strings.expected, strings.difference].map((heading) => (
              <th key={heading} scope="col" className={styles.numberHeading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.party}>
              <th scope="row" className={styles.heading}>
                {row.name}
              </th>
              <td className={styles.number}>{row.amount}</td>
              <td className={styles.number}>{row.share}</td>
              <td className={styles.number}>{row.expected}</td>
              <td className={styles.number}>{row.difference}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={styles.heading}>
              {strings.total}
            </th>
            <td className={styles.number}>{total}</td>
            <td />
            <td />
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
