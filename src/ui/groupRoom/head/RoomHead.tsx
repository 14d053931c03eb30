import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { useStrings } from '../../language/useStrings';
import { GroupEnd } from '../../rosters/group/GroupEnd';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import type { RoomPanelProps } from '../RoomPanel';
import { useRoomHeadStyles } from './RoomHead.styles';
import { useRoomFacts } from './useRoomFacts';

/** The group's name, how its mandate stands, and what one should know of it at once. */
export function RoomHead({ room }: Pick<RoomPanelProps, 'room'>): JSX.Element {
  const { head: strings } = useStrings(groupRoomStrings);
  const view = useGroupRoomStyles();
  const styles = useRoomHeadStyles();
  const { facts, state } = useRoomFacts(room);
  const { group, profile, bodies, today } = room;
  const places = [
    { href: profile.teamsUrl, text: strings.team },
    { href: profile.siteUrl, text: strings.site }
  ].filter(({ href }) => href !== '');
  return (
    <header>
      <h2 className={view.title}>{group.name}</h2>
      <p className={styles.state}>{state}</p>
      <GroupEnd profile={profile} bodies={bodies} today={today} />
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {places.length > 0 && (
          <div className={styles.fact}>
            <dt>{strings.places}</dt>
            {places.map(({ href, text }) => (
              <dd key={href}>
                <Link href={href} underline>
                  {text}
                </Link>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </header>
  );
}
