import * as React from 'react';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { useStrings } from '../../language/useStrings';
import { Onward } from '../Onward';
import type { RoomPanelProps } from '../RoomPanel';
import { RoomPart } from '../RoomPart';
import { useRostersLink } from '../useRostersLink';
import { ClosedMembers } from './ClosedMembers';
import { LivingMembers } from './LivingMembers';

/** Who sits in the group, and where to change that. */
export function RoomMembers({ room }: RoomPanelProps): JSX.Element {
  const { members: strings } = useStrings(groupRoomStrings);
  const toRosters = useRostersLink(room.group.key);
  const mayChange = room.me.writes || room.me.keepsAll;
  return (
    <RoomPart heading={strings.heading}>
      {room.profile.closing === null ? <LivingMembers room={room} /> : <ClosedMembers room={room} />}
      <Onward href={toRosters('ledamoter')} text={mayChange ? strings.toRosters : strings.toHistory} />
    </RoomPart>
  );
}
