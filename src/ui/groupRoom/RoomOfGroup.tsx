import * as React from 'react';
import { groupRoomStrings } from '../../loc/groupRoom/strings';
import { useStrings } from '../language/useStrings';
import { useGroupRoomStyles } from './GroupRoom.styles';
import { RoomHead } from './head/RoomHead';
import type { RoomPanel } from './RoomPanel';
import { roomPanels } from './roomPanels';
import { RoomSkeleton } from './RoomSkeleton';
import { RoomTrouble } from './RoomTrouble';
import { useRoom } from './useRoom';

export interface RoomOfGroupProps {
  readonly groupKey: string;
  /** Leads to the groups of whoever looks; null where the room is all there is. */
  readonly onGroups: (() => void) | null;
}

/** One group: what it is, what concerns whoever looks, its mandate, and how it stands. */
export function RoomOfGroup({ groupKey, onGroups }: RoomOfGroupProps): JSX.Element {
  const strings = useStrings(groupRoomStrings);
  const styles = useGroupRoomStyles();
  const loaded = useRoom(groupKey);
  if (loaded.kind === 'loading') return <RoomSkeleton />;
  if (loaded.kind === 'failed') return <RoomTrouble failure={loaded.failure} onRetry={loaded.retry} onGroups={onGroups} />;
  const room = loaded.value;
  const panels = (place: RoomPanel['place']): readonly JSX.Element[] =>
    roomPanels.filter((panel) => panel.place === place).map(({ key, Panel }) => <Panel key={key} room={room} onChanged={loaded.reload} />);
  return (
    <>
      {onGroups !== null && (
        <p className={styles.text}>
          <button type="button" className={styles.link} onClick={onGroups}>
            {strings.myGroups}
          </button>
        </p>
      )}
      <RoomHead room={room} />
      {panels('top')}
      <div className={styles.columns}>
        <div className={styles.column}>{panels('main')}</div>
        <div className={styles.column}>{panels('side')}</div>
      </div>
    </>
  );
}
