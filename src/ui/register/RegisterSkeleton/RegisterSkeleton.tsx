import * as React from 'react';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useRegisterSkeletonStyles } from './RegisterSkeleton.styles';

const rows = [60, 85, 70, 80, 65, 90, 75, 60];

/** The register's shape before it has come: a field, a line of choices, rows. */
export function RegisterSkeleton(): JSX.Element {
  const styles = useRegisterSkeletonStyles();
  return (
    <>
      <div className={styles.field} aria-hidden="true" />
      <div className={styles.choices} aria-hidden="true">
        {rows.slice(0, 5).map((_row, place) => (
          <div key={place} className={styles.choice} />
        ))}
      </div>
      <Skeleton lines={rows} />
    </>
  );
}
