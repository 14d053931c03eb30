import * as React from 'react';
import { useStableId } from '../components/useStableId';
import { useGroupRoomStyles } from './GroupRoom.styles';

export interface RoomPartProps {
  readonly heading: string;
  readonly children: React.ReactNode;
}

/** A part of the room under its heading. */
export function RoomPart({ heading, children }: RoomPartProps): JSX.Element {
  const styles = useGroupRoomStyles();
  const id = useStableId('room');
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
