import * as React from 'react';
import { isMissed } from '../../../domain/roster/isMissed';
import type { GroupRoster } from '../../../application/rosters/readGroupRoster';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { storiesByRegion } from '../../../domain/roster/storiesByRegion';
import { memberStrings } from '../../../loc/members/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { RosterTools } from '../../rosterImport/RosterTools';
import { useRostersStyles } from '../Rosters.styles';
import { BegunChanges } from '../change/BegunChanges';
import { NewSeat } from '../change/NewSeat';
import { NewSeatForm } from '../change/NewSeatForm';
import { SeatRow } from './SeatRow';
import type { MembersTabProps } from './MembersTab';
import { TodoList } from './TodoList';
import type { TodoOpening } from './TodoOpening';
import { useAskedSeat } from './useAskedSeat';
import { useComposition } from './useComposition';
import { useMembers } from './useMembers';

export interface MembersProps extends Omit<MembersTabProps, 'loaded'> {
  readonly roster: GroupRoster;
  /** Somebody has been put on a seat, or left it: read the roster again. */
  readonly onChanged: () => void;
}

/** The group's seats by region, with what is to be seen to first. */
export function Members(props: MembersProps): JSX.Element {
  const { group, roster, mayKeep } = props;
  const strings = useStrings(memberStrings);
  const styles = useRostersStyles();
  const members = useMembers(props);
  useAskedSeat(props, members);
  const composition = useComposition(props);
  const open = (opening: TodoOpening): void => {
    if (opening.part === 'add') members.add(opening.draft, true);
    else if (opening.part !== 'group') members.open(opening);
    else if (opening.groupKey === group.key && opening.facts !== '') props.onPart(opening.facts);
    else props.onOpen(opening.groupKey, opening.facts || undefined);
  };
  const places = roster.stories.map(({ place }) => place);
  const vacant = places.filter(isMissed).length;
  const ending = places.filter((place) => place.kind === 'held' && place.endsSoon).length;
  return (
    <div ref={members.place}>
      <div role="status" aria-live="polite">
        {members.work.said !== '' && <p className={styles.notice}>{members.work.said}</p>}
      </div>
      {mayKeep && <BegunChanges group={group} roster={roster} work={members.work} />}
      {composition.kind === 'failed' && <FailureMessage failure={composition.failure} onRetry={composition.retry} />}
      {composition.kind === 'loading' && <Skeleton lines={[30, 60]} />}
      {composition.kind === 'loaded' && (
        <TodoList group={group} roster={roster} frame={props.frame} standing={composition.value} onOpen={open} mayKeep={mayKeep} />
      )}
      {mayKeep && members.adding?.isToBeFilled === true && <NewSeatForm group={group} members={members} />}
      {places.length === 0 ? (
        <>
          <p className={styles.text}>{strings.none}</p>
          <p className={styles.text}>{strings.noneWho}</p>
        </>
      ) : (
        <p className={styles.summary}>{strings.summary(places.length, vacant, ending)}</p>
      )}
      {storiesByRegion(roster.stories).map(({ regionKey, stories }) => (
        <section key={regionKey}>
          <h3 className={styles.heading}>{regionKey === '' ? strings.outside : regionNamed(regionKey)}</h3>
          <ul className={styles.plainList}>
            {stories.map((story) => (
              <SeatRow key={story.seat.key} story={story} members={members} {...props} />
            ))}
          </ul>
        </section>
      ))}
      {mayKeep && <NewSeat group={group} members={members} />}
      <RosterTools frame={props.frame} group={group} roster={roster} mayKeep={mayKeep} onChanged={props.onChanged} />
    </div>
  );
}
