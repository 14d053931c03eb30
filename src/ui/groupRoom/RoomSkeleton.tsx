import * as React from 'react';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useGroupRoomStyles } from './GroupRoom.styles';

/** The shape of a room while it is fetched: its head, and below that two columns. */
export function RoomSkeleton(): JSX.Element {
  const styles = useGroupRoomStyles();
  return (
    <>
      <Skeleton lines={[45, 70, 60]} />
      <div className={styles.columns} aria-hidden="true">
        <Skeleton lines={[30, 100, 95, 100, 60, 100, 90, 70]} />
        <Skeleton lines={[50, 80, 60, 80, 60]} />
      </div>
    </>
  );
}
