import * as React from 'react';
import { useAddressParameter } from '../address/useAddressParameter';
import { useGroupRoomStyles } from './GroupRoom.styles';
import { MyGroups } from './mine/MyGroups';
import { RoomOfGroup } from './RoomOfGroup';

export interface GroupRoomProps {
  /** Group of the page or of the Teams tab; empty where each sees their own groups first. */
  readonly groupKey: string;
}

/** A group's room; without a group, the groups of whoever looks. The address may name another group (`?grupp=`). */
export function GroupRoom({ groupKey }: GroupRoomProps): JSX.Element {
  const styles = useGroupRoomStyles();
  const [named, open] = useAddressParameter('grupp');
  const opened = named || groupKey;
  const toGroups = groupKey === '' || opened !== groupKey ? () => open('', 'push') : null;
  return (
    <div className={styles.view}>
      {opened === '' ? <MyGroups onOpen={(key) => open(key, 'push')} /> : <RoomOfGroup key={opened} groupKey={opened} onGroups={toGroups} />}
    </div>
  );
}
