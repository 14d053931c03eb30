import * as React from 'react';
import type { FollowedObligation } from '../../../application/followup/groupFollowup';
import { isNational } from '../../../domain/roster/isNational';
import { roomBelowStrings } from '../../../loc/roomBelow/strings';
import { sortObligations } from '../../followup/sortObligations';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import { Onward } from '../Onward';
import type { RoomPanelProps } from '../RoomPanel';
import { RoomPart } from '../RoomPart';
import { useRostersLink } from '../useRostersLink';
import { RoomObligation } from './RoomObligation';

/** What the mandate obliges the group to: late, next, and the rest folded. A reader is told the obligations, not how they stand; a closed group has none. */
export function RoomObligations({ room: { group, profile, followup, me } }: RoomPanelProps): JSX.Element | null {
  const { obligations: strings } = useStrings(roomBelowStrings);
  const styles = useGroupRoomStyles();
  const toRosters = useRostersLink(group.key);
  const { obligations } = followup;
  const isTold = me.isParticipant;
  if (profile.closing !== null || (obligations.length === 0 && isNational(group))) return null;
  const list = (some: readonly FollowedObligation[]): JSX.Element => (
    <ul className={styles.list}>
      {some.map((followed) => (
        <RoomObligation key={`${followed.obligation.key} ${followed.standing.period?.key ?? ''}`} followed={followed} isTold={isTold} />
      ))}
    </ul>
  );
  const { late, next, deliveries, done, shown } = sortObligations(obligations);
  const named = (heading: string, some: readonly FollowedObligation[]): JSX.Element | null =>
    some.length === 0 ? null : (
      <>
        <h4 className={styles.subheading}>{heading}</h4>
        {list(some)}
      </>
    );
  const folded = (heading: (count: number) => string, some: readonly FollowedObligation[]): JSX.Element | null =>
    some.length === 0 ? null : (
      <details className={styles.fold}>
        <summary>{heading(some.length)}</summary>
        {list(some)}
      </details>
    );
  return (
    <RoomPart heading={strings.heading}>
      {obligations.length === 0 && <p className={styles.text}>{strings.none}</p>}
      {obligations.length > 0 && !isTold && (
        <>
          <p className={styles.how}>{strings.notTold}</p>
          {list(obligations)}
        </>
      )}
      {isTold && (
        <>
          {named(strings.late, late)}
          {named(strings.next, [...next, ...deliveries])}
          {folded(strings.done, done)}
          {folded(strings.others, shown)}
          {obligations.length > 0 && <Onward href={toRosters('ataganden')} text={strings.all} />}
        </>
      )}
    </RoomPart>
  );
}
