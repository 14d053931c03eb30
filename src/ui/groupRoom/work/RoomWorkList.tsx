import * as React from 'react';
import type { RoomWork } from '../../../application/groupRoom/groupRoom';
import { isWithGroup } from '../../../domain/approval/isWithGroup';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { mandateStateStrings } from '../../../loc/mandateStates/strings';
import { pageAddress } from '../../address/pageAddress';
import { usePages } from '../../address/usePages';
import { inSentence } from '../../language/inSentence';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import { Onward } from '../Onward';
import type { RoomPanelProps } from '../RoomPanel';
import { RoomPart } from '../RoomPart';

/** The text that is being worked on and where it lies, for those who take part. */
export function RoomWorkList({ room }: RoomPanelProps): JSX.Element | null {
  const { work: strings, and } = useStrings(groupRoomStrings);
  const { workingStates } = useStrings(mandateStateStrings);
  const styles = useGroupRoomStyles();
  const { editorPage, decisionsPage } = usePages();
  const { work, group, bodies } = room;
  if (work.length === 0) return null;
  const nameOf = (key: string): string => bodies.find((body) => body.key === key)?.name ?? key;
  const sentence = ({ row }: RoomWork): string => {
    if (row === null || row.state === 'none' || row.state === 'draft') return strings.draft;
    const state = workingStates[row.state];
    return row.waitingBodies.length === 0 ? strings.state(state) : strings.waiting(state, inSentence(row.waitingBodies.map(nameOf), and));
  };
  return (
    <RoomPart heading={strings.heading}>
      {work.map((one) => {
        const isDraft = one.row === null || one.row.state === 'none' || isWithGroup(one.row.state);
        const href = isDraft ? pageAddress(editorPage, { grupp: group.key }) : pageAddress(decisionsPage, { uppdrag: one.mandateKey });
        return (
          <React.Fragment key={one.mandateKey}>
            <p className={styles.text}>{sentence(one)}</p>
            <Onward href={href} text={isDraft ? strings.toDraft : strings.toCase} />
          </React.Fragment>
        );
      })}
    </RoomPart>
  );
}
