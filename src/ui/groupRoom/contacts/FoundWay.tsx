import * as React from 'react';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import type { RoomPanelProps } from '../RoomPanel';
import { useContactsStyles } from './Contacts.styles';
import { useContactWay } from './useContactWay';
import type { WayQuestion } from './useContactWay';
import { WayView } from './WayView';

export interface FoundWayProps extends Pick<RoomPanelProps, 'room'> {
  readonly question: WayQuestion;
}

/** What the mandate says of the way, and the names there are on it. */
export function FoundWay({ room, question }: FoundWayProps): JSX.Element {
  const { contacts: strings } = useStrings(groupGuidesStrings);
  const view = useGroupRoomStyles();
  const styles = useContactsStyles();
  const loaded = useContactWay(room, question);
  const { said, reaches } = question.route;
  const sections = room.followup.inForce.flatMap(({ content }) => content.document.sections);
  const headingOf = (sectionKey: string): string => sections.find(({ key }) => key === sectionKey)?.heading ?? '';
  // Of the group itself no mandate says how it is reached: its own people are there.
  const isOwn = reaches.whom === 'group' || reaches.whom === 'region';
  return (
    <>
      {said !== null && (
        <>
          <p className={view.how}>{strings.says(headingOf(said.sectionKey))}</p>
          <blockquote lang="sv" className={styles.quote}>
            {said.text}
          </blockquote>
        </>
      )}
      {said === null && !isOwn && <p className={view.how}>{room.followup.inForce.length === 0 ? strings.noMandate : strings.saysNot}</p>}
      {loaded.kind === 'loading' && <Skeleton lines={[50, 70]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' && <WayView way={loaded.value} regionKey={question.regionKey} />}
    </>
  );
}
