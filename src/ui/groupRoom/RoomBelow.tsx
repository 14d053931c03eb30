import * as React from 'react';
import { groupsBeside } from '../../application/groupRoom/followupBeside';
import { roomBelowStrings } from '../../loc/roomBelow/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { belowLines } from './belowLines';
import { RoomDocuments } from './documents/RoomDocuments';
import { RoomMeetings } from './meetings/RoomMeetings';
import { RoomObligations } from './obligations/RoomObligations';
import type { RoomPanelProps } from './RoomPanel';
import { useFollowupBeside } from './useFollowupBeside';
import { RoomYear } from './year/RoomYear';

const Below = (props: RoomPanelProps): JSX.Element => (
  <>
    <RoomObligations {...props} />
    <RoomYear {...props} />
    <RoomMeetings {...props} />
    <RoomDocuments {...props} />
  </>
);

/** Waits for what other groups' rosters tell, so that no obligation moves when it is known. */
function BelowBeside({ room, onChanged, keys }: RoomPanelProps & { readonly keys: readonly string[] }): JSX.Element {
  const { obligations: strings } = useStrings(roomBelowStrings);
  const beside = useFollowupBeside(room, keys);
  if (beside.kind === 'loading') return <Skeleton lines={belowLines} />;
  return (
    <>
      {beside.kind === 'failed' && <FailureMessage failure={beside.failure} sentence={strings.othersUnread} onRetry={beside.retry} />}
      <Below room={beside.kind === 'loaded' ? beside.value : room} onChanged={onChanged} />
    </>
  );
}

/** What of a room stands below what is seen at once: fetched together, so that no part of it moves another. */
export function RoomBelow(props: RoomPanelProps): JSX.Element {
  const keys = groupsBeside(props.room);
  return keys.length === 0 ? <Below {...props} /> : <BelowBeside {...props} keys={keys} />;
}
