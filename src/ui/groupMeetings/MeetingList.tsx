import * as React from 'react';
import type { StoredGroupMeeting } from '../../application/ports/groupMeetings';
import type { MeetingRowProps } from './MeetingRow';
import { MeetingRow } from './MeetingRow';
import { useMeetingsStyles } from './Meetings.styles';

export interface MeetingListProps extends Omit<MeetingRowProps, 'meeting'> {
  readonly meetings: readonly StoredGroupMeeting[];
}

export function MeetingList({ meetings, ...rest }: MeetingListProps): JSX.Element {
  const styles = useMeetingsStyles();
  return (
    <ul className={styles.list}>
      {meetings.map((meeting) => (
        <MeetingRow key={meeting.key} meeting={meeting} {...rest} />
      ))}
    </ul>
  );
}
