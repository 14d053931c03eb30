import * as React from 'react';
import { RoomDocuments } from './documents/RoomDocuments';
import { RoomMeetings } from './meetings/RoomMeetings';
import { RoomObligations } from './obligations/RoomObligations';
import type { RoomPanelProps } from './RoomPanel';
import { RoomYear } from './year/RoomYear';

/** What of a room stands below what is seen at once: fetched together, so that no part of it moves another. */
export const RoomBelow = (props: RoomPanelProps): JSX.Element => (
  <>
    <RoomObligations {...props} />
    <RoomYear {...props} />
    <RoomMeetings {...props} />
    <RoomDocuments {...props} />
  </>
);
