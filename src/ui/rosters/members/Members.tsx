import * as React from 'react';
import { isMissed } from '../../../domain/roster/isMissed';
import type { GroupRoster } from '../../../application/rosters/readGroupRoster';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { storiesByRegion } from '../../../domain/roster/storiesByRegion';
import { rostersStrings } from '../../../loc/rosters/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { RosterTools } from '../../rosterImport/RosterTools';
import { useRostersStyles } from '../Rosters.styles';
import { BegunChanges } from '../change/BegunChanges';
import { NewSeat } from '../change/NewSeat';
import type { SeatOpening } from './SeatOpening';
import { SeatRow } from './SeatRow';
import type { MembersTabProps } from './MembersTab';
import { TodoList } from './TodoList';
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
  const { members: strings } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const members = useMembers(props);
  const findings = useComposition(props);
  const open = (opening: SeatOpening | 'facts'): void => (opening === 'facts' ? props.onToFacts() : members.open(opening));
  const places = roster.stories.map(({ place }) => place);
  const vacant = places.filter(isMissed).length;
  const ending = places.filter((place) => place.kind === 'held' && place.endsSoon).length;
  return (
    <div ref={members.place}>
      <div role="status" aria-live="polite">
        {members.work.said !== '' && <p className={styles.notice}>{members.work.said}</p>}
      </div>
      {mayKeep && <BegunChanges group={group} roster={roster} work={members.work} />}
      {findings.kind === 'failed' && <FailureMessage failure={findings.failure} onRetry={findings.retry} />}
      {findings.kind === 'loading' && <Skeleton lines={[30, 60]} />}
      {findings.kind === 'loaded' && (
        <TodoList group={group} roster={roster} frame={props.frame} findings={findings.value} onOpen={mayKeep ? open : null} />
      )}
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
      {mayKeep && <NewSeat group={group} work={members.work} />}
      <RosterTools frame={props.frame} group={group} roster={roster} mayKeep={mayKeep} onChanged={props.onChanged} />
    </div>
  );
}
