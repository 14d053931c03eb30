import * as React from 'react';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import type { RoomPanelProps } from '../RoomPanel';
import { RoomPart } from '../RoomPart';
import { NoMandate } from './NoMandate';
import { OneMandate } from './OneMandate';
import { useAskedPlace } from './useAskedPlace';

/** The mandate in force as a page to read; other mandates of the group folded below. */
export function MandateText({ room }: RoomPanelProps): JSX.Element {
  const { mandate: strings } = useStrings(groupRoomStrings);
  const styles = useGroupRoomStyles();
  const asked = useAskedPlace(room);
  const [first, ...others] = room.mandates;
  return (
    <RoomPart heading={strings.heading}>
      {first ? <OneMandate mandate={first} isTold asked={asked} /> : <NoMandate room={room} />}
      {others.length > 0 && (
        <details className={styles.fold} open={others.some(({ mandateKey }) => mandateKey === asked?.mandateKey)}>
          <summary>{strings.others}</summary>
          {others.map((mandate) => (
            <OneMandate key={mandate.mandateKey} mandate={mandate} asked={asked} />
          ))}
        </details>
      )}
    </RoomPart>
  );
}
