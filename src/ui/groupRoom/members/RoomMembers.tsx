import * as React from 'react';
import { isMissed } from '../../../domain/roster/isMissed';
import { rulesOfGroup } from '../../../domain/composition/rulesOfGroup';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { storiesByRegion } from '../../../domain/roster/storiesByRegion';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useStrings } from '../../language/useStrings';
import { SeatHolder } from '../../rosters/members/SeatHolder';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import { Onward } from '../Onward';
import type { RoomPanelProps } from '../RoomPanel';
import { RoomPart } from '../RoomPart';
import { useRostersLink } from '../useRostersLink';

/** Who sits in the group, by region, with its vacancies where somebody should sit. */
export function RoomMembers({ room: { group, roster, profile } }: RoomPanelProps): JSX.Element {
  const { members: strings } = useStrings(groupRoomStrings);
  const { members: words } = useStrings(rostersStrings);
  const styles = useGroupRoomStyles();
  const toRosters = useRostersLink(group.key);
  const { stories, people, today, rules } = roster;
  const places = stories.map(({ place }) => place);
  const ending = places.filter((place) => place.kind === 'held' && place.endsSoon).length;
  const isClearanceDemanded = profile.closing === null && (rulesOfGroup(group, rules)?.interestsDemanded ?? false);
  return (
    <RoomPart heading={strings.heading}>
      {places.length === 0 ? (
        <p className={styles.text}>
          {words.none} {words.noneWho}
        </p>
      ) : (
        <p className={styles.how}>{words.summary(places.length, places.filter(isMissed).length, ending)}</p>
      )}
      {storiesByRegion(stories).map(({ regionKey, stories: ofRegion }) => (
        <React.Fragment key={regionKey}>
          <h4 className={styles.subheading}>{regionKey === '' ? words.outside : regionNamed(regionKey)}</h4>
          <ul className={styles.list}>
            {ofRegion.map((story) => (
              <li key={story.seat.key} className={styles.row}>
                <SeatHolder group={group} story={story} people={people} onPerson={null} today={today} isClearanceDemanded={isClearanceDemanded} />
              </li>
            ))}
          </ul>
        </React.Fragment>
      ))}
      <Onward href={toRosters('ledamoter')} text={strings.toRosters} />
    </RoomPart>
  );
}
