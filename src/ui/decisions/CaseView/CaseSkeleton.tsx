import * as React from 'react';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useCaseStyles } from './Case.styles';

/** The case's shape before it has come: its head, the text, the trail beside. */
export function CaseSkeleton(): JSX.Element {
  const styles = useCaseStyles();
  return (
    <>
      <Skeleton lines={[45, 60]} />
      <div className={styles.columns} aria-hidden="true">
        <Skeleton lines={[70, 95, 90, 96, 60, 40, 92, 88, 94]} />
        <Skeleton lines={[50, 90, 60, 50, 80]} />
      </div>
    </>
  );
}
