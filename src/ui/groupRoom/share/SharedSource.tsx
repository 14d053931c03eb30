import * as React from 'react';
import { readDecisions } from '../../../application/groupRoom/readDecisions';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { absoluteAddress } from '../../address/absoluteAddress';
import { usePages } from '../../address/usePages';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import type { RoomPanelProps } from '../RoomPanel';
import { sharedText } from './sharedText';
import type { ShareSource } from './shareSources';
import { TextToSend } from './TextToSend';

export interface SharedSourceProps extends Pick<RoomPanelProps, 'room'> {
  readonly source: ShareSource;
}

/** The text about one thing; what the notes decided is read first. */
export function SharedSource({ room, source }: SharedSourceProps): JSX.Element {
  const { share: strings } = useStrings(groupGuidesStrings);
  const view = useGroupRoomStyles();
  const ports = usePorts();
  const { groupRoomPage } = usePages();
  const loaded = useLoaded(React.useCallback(async () => (source.kind === 'notes' ? readDecisions(ports, source.report) : []), [ports, source]));
  if (loaded.kind === 'loading') return <Skeleton lines={[60, 90, 80, 40]} />;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  const address = absoluteAddress(groupRoomPage || window.location.pathname, { grupp: room.group.key });
  return (
    <>
      {loaded.value === null && <p className={view.text}>{strings.unread}</p>}
      <TextToSend group={room.group.name} proposal={sharedText(source, room, loaded.value, address)} />
    </>
  );
}
