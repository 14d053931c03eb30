import * as React from 'react';
import type { GroupRoom } from '../../../application/groupRoom/groupRoom';
import { rulesOfGroup } from '../../../domain/composition/rulesOfGroup';
import { isMissed } from '../../../domain/roster/isMissed';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { storiesByRegion } from '../../../domain/roster/storiesByRegion';
import { memberStrings } from '../../../loc/members/strings';
import { useStrings } from '../../language/useStrings';
import { SeatHolder } from '../../rosters/members/SeatHolder';
import { useGroupRoomStyles } from '../GroupRoom.styles';

/** Who sits in a group by region, with its vacancies where somebody should sit. */
export function LivingMembers({ room: { group, roster } }: { readonly room: GroupRoom }): JSX.Element {
  const words = useStrings(memberStrings);
  const styles = useGroupRoomStyles();
  const { stories, people, today, rules } = roster;
  const places = stories.map(({ place }) => place);
  const ending = places.filter((place) => place.kind === 'held' && place.endsSoon).length;
  const isClearanceDemanded = rulesOfGroup(group, rules)?.interestsDemanded ?? false;
  return (
    <>
      <p className={styles.how}>{places.length === 0 ? `${words.none} ${words.noneWho}` : words.summary(places.length, places.filter(isMissed).length, ending)}</p>
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
    </>
  );
}
