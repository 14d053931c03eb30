import * as React from 'react';
import { useAddressParameter } from '../address/useAddressParameter';
import { useContainerWidth } from '../components/useContainerWidth';
import { useGroupRoomStyles } from './GroupRoom.styles';
import { MyGroups } from './mine/MyGroups';
import { OneColumnContext } from './OneColumnContext';
import { RoomOfGroup } from './RoomOfGroup';
import { twoColumnsFrom } from './twoColumnsFrom';

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
  const { place, width } = useContainerWidth();
  return (
    <div ref={place} className={styles.view}>
      {opened === '' ? (
        <MyGroups onOpen={(key) => open(key, 'push')} />
      ) : (
        // A place without a width is not laid out.
        <OneColumnContext.Provider value={width !== null && width > 0 && width < twoColumnsFrom}>
          <RoomOfGroup key={opened} groupKey={opened} onGroups={toGroups} />
        </OneColumnContext.Provider>
      )}
    </div>
  );
}
