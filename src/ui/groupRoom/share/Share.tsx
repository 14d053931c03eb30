import * as React from 'react';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import type { RoomPanelProps } from '../RoomPanel';
import { useShareStyles } from './Share.styles';
import { SharedSource } from './SharedSource';
import { shareSources } from './shareSources';

/** *Dela i min region*: what was decided, as a text to change and send. */
export function Share({ room }: Pick<RoomPanelProps, 'room'>): JSX.Element {
  const { share: strings } = useStrings(groupGuidesStrings);
  const language = useLanguage();
  const view = useGroupRoomStyles();
  const styles = useShareStyles();
  const sources = React.useMemo(() => shareSources(room), [room]);
  const [chosen, choose] = React.useState('');
  const source = sources.find(({ kind }) => kind === chosen) ?? sources[0];
  if (!source) return <p className={view.text}>{room.me.isParticipant ? strings.nothing : strings.nothingTold}</p>;
  const options = sources.map(({ kind, day }) => ({ value: kind, text: strings.sources[kind](formatDate(day, language)) }));
  return (
    <>
      <p className={view.how}>{strings.intro}</p>
      <div className={styles.form}>
        {sources.length > 1 && <SelectField label={strings.about} value={source.kind} options={options} onChange={choose} />}
        <SharedSource key={source.kind} room={room} source={source} />
      </div>
    </>
  );
}
