import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { OutletContext } from '../../output/OutletContext';
import { printedPage } from '../../output/printedPage';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import type { RoomPanelProps } from '../RoomPanel';
import { useNewMemberStyles } from './NewMember.styles';
import { NewMemberParts } from './NewMemberParts';
import { useNewMember } from './useNewMember';

/** *Ny i gruppen?*: what somebody who is new has to know, for one seat, on the screen and on paper. */
export function NewMemberPage({ room }: Pick<RoomPanelProps, 'room'>): JSX.Element {
  const { newMember: strings } = useStrings(groupGuidesStrings);
  const language = useLanguage();
  const view = useGroupRoomStyles();
  const styles = useNewMemberStyles();
  const outlet = React.useContext(OutletContext);
  const shown = React.useRef<HTMLDivElement>(null);
  const { page, seatKey, seats, choose, represents, seatName } = useNewMember(room);
  if (page === null) return <p className={view.text}>{strings.noSeats}</p>;
  return (
    <>
      <p className={view.how}>{strings.intro}</p>
      <div className={styles.choice}>
        <SelectField className={styles.field} label={strings.seat} value={seatKey} options={seats} onChange={choose} />
        <DefaultButton text={strings.print} onClick={() => outlet.print(printedPage(room.group.name, language, shown.current?.innerHTML ?? ''))} />
      </div>
      <div ref={shown}>
        <h4 className={styles.title}>{strings.title(seatName)}</h4>
        <NewMemberParts room={room} page={page} represents={represents} />
      </div>
    </>
  );
}
