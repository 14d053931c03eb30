import * as React from 'react';
import type { StoredGroupMeeting } from '../../../application/ports/groupMeetings';
import { roomBelowStrings } from '../../../loc/roomBelow/strings';
import { MeetingAbout } from '../../groupMeetings/MeetingAbout';
import { sortMeetings } from '../../groupMeetings/sortMeetings';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import { Onward } from '../Onward';
import type { RoomPanelProps } from '../RoomPanel';
import { RoomPart } from '../RoomPart';
import { useRostersLink } from '../useRostersLink';

/** Meetings ahead that are told here; the rest are where meetings are kept. */
const mostTold = 3;

/** When the group meets next and met last. */
export function RoomMeetings({ room: { group, followup, me, today } }: RoomPanelProps): JSX.Element {
  const { meetings: strings } = useStrings(roomBelowStrings);
  const styles = useGroupRoomStyles();
  const toRosters = useRostersLink(group.key);
  const { unheld, coming, held } = sortMeetings(followup.evidence.meetings, today);
  const ahead = [...unheld, ...coming].slice(0, mostTold);
  const list = (meetings: readonly StoredGroupMeeting[]): JSX.Element => (
    <ul className={styles.list}>
      {meetings.map((meeting) => (
        <li key={meeting.key} className={styles.row}>
          <MeetingAbout meeting={meeting} />
        </li>
      ))}
    </ul>
  );
  if (!me.isParticipant) {
    return (
      <RoomPart heading={strings.heading}>
        <p className={styles.how}>{strings.notShown}</p>
      </RoomPart>
    );
  }
  return (
    <RoomPart heading={strings.heading}>
      {ahead.length === 0 ? (
        <p className={styles.how}>
          {strings.none} {strings.noneWho}
        </p>
      ) : (
        list(ahead)
      )}
      {held.length > 0 && (
        <>
          <h4 className={styles.subheading}>{strings.latest}</h4>
          {list(held.slice(0, 1))}
        </>
      )}
      <Onward href={toRosters('moten')} text={strings.all} />
    </RoomPart>
  );
}
