import * as React from 'react';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useOverviewSkeletonStyles } from './OverviewSkeleton.styles';

const figures = [1, 2, 3, 4];
const rows = [70, 90, 60, 80, 75, 65];

/** The page's shape before the rosters have come: figures, sentences, rows. */
export function OverviewSkeleton(): JSX.Element {
  const styles = useOverviewSkeletonStyles();
  return (
    <>
      <div className={styles.figures} aria-hidden="true">
        {figures.map((figure) => (
          <div key={figure} className={styles.figure} />
        ))}
      </div>
      <Skeleton lines={rows} />
    </>
  );
}
