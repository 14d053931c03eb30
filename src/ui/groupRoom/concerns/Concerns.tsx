import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { concernsOf } from '../../../application/groupRoom/concernsOf';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import type { RoomPanelProps } from '../RoomPanel';
import { useConcernsStyles } from './Concerns.styles';
import { useConcernWords } from './useConcernWords';

/** More than so many at once are no help. */
const mostTold = 3;

/** What waits for whoever looks: a sentence and what to do, at most three. Nothing for one who has no part in the group. */
export function Concerns({ room }: RoomPanelProps): JSX.Element | null {
  const { concerns: strings } = useStrings(groupRoomStrings);
  const view = useGroupRoomStyles();
  const styles = useConcernsStyles();
  const words = useConcernWords(room);
  const heading = useStableId('concerns');
  const { me, profile } = room;
  const takesPart = me.writes || me.seats.length > 0;
  const concerns = concernsOf(room).slice(0, mostTold).map(words);
  if (profile.closing !== null || (concerns.length === 0 && !takesPart)) return null;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} className={view.heading}>
        {strings.heading}
      </h3>
      {concerns.length === 0 && <p className={styles.sentence}>{strings.nothing}</p>}
      <ul className={view.list}>
        {concerns.map(({ key, sentence, action, href }) => (
          <li key={key} className={styles.row}>
            <p className={styles.sentence}>{sentence}</p>
            {href !== '' && (
              <Link href={href} underline className={styles.action} aria-label={`${action}: ${sentence}`}>
                {action}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
