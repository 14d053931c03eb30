import * as React from 'react';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { useAddressParameter } from '../../address/useAddressParameter';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import type { RoomPanelProps } from '../RoomPanel';
import { guideNames, guideViews } from './guides';
import type { GuideName } from './guides';
import { useRoomGuidesStyles } from './RoomGuides.styles';

/** What the room helps with, one at a time; which one is in the address (`?visa=`), so that it can be sent to somebody. */
export function RoomGuides({ room }: RoomPanelProps): JSX.Element {
  const { guides: strings } = useStrings(groupRoomStrings);
  const view = useGroupRoomStyles();
  const styles = useRoomGuidesStyles();
  const id = useStableId('guide');
  const [asked, setAsked] = useAddressParameter('visa');
  // Nobody is new in a group that has been closed.
  const offered = guideNames.filter((name) => name !== 'ny' || room.profile.closing === null);
  const opened = offered.find((name) => name === asked);
  const { place, focusLater } = useLaterFocus(opened && ((root) => root.querySelector('h3')));
  const open = (name: GuideName): void => {
    focusLater((root) => root.querySelector('h3'));
    setAsked(name, 'push');
  };
  const close = (name: GuideName): void => {
    focusLater((root) => root.querySelector<HTMLElement>(`[data-guide="${name}"]`));
    setAsked('', 'push');
  };
  const View = opened && guideViews[opened];
  return (
    <div ref={place}>
      <nav aria-label={strings.label}>
        <ul className={styles.ways}>
          {offered.map((name) => (
            <li key={name}>
              <button
                type="button"
                data-guide={name}
                className={`${view.link} ${styles.way}`}
                aria-expanded={name === opened}
                onClick={() => (name === opened ? close(name) : open(name))}
              >
                {strings[name]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {opened && View && (
        <section className={styles.opened} aria-labelledby={id}>
          <div className={styles.head}>
            <h3 id={id} tabIndex={-1} className={styles.heading}>
              {strings[opened]}
            </h3>
            <button type="button" className={view.link} aria-label={strings.closeNamed(strings[opened])} onClick={() => close(opened)}>
              {strings.close}
            </button>
          </div>
          <View room={room} />
        </section>
      )}
    </div>
  );
}
