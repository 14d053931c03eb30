import * as React from 'react';
import type { GroupRoom } from '../../../application/groupRoom/groupRoom';
import { eventsOf } from '../../../domain/groupRoom/eventsOf';
import { eventsSince, firstDayTold } from '../../../domain/groupRoom/eventsSince';
import { readVisits } from '../../../domain/groupRoom/readVisits';
import type { RoomEvent } from '../../../domain/groupRoom/roomEvent';
import { visitOn } from '../../../domain/groupRoom/visit';
import type { IsoDate } from '../../../domain/mandate/answer';
import { useDevice } from '../../device/useDevice';

export interface SinceLast {
  /** Day of the last visit; empty at a first one. */
  readonly day: IsoDate | '';
  /** The newest first. */
  readonly events: readonly RoomEvent[];
}

/** What is new in the group for this person on this device, and that they have been here now. Asks the site for nothing. */
export function useSinceLast({ group, me, today, followup, roster }: GroupRoom): SinceLast {
  const { keep } = useDevice();
  const place = `uppdrag-grupprum ${me.user.login} ${group.key}`;
  const events = React.useMemo(() => {
    const { meetings, reports } = followup.evidence;
    return eventsOf({ texts: [...followup.inForce, ...followup.withdrawn], roster: roster.roster, meetings, reports, obligations: followup.obligations }, today);
  }, [followup, roster, today]);
  const known = React.useMemo(() => events.filter(({ date }) => date >= firstDayTold(null, today)).map(({ key }) => key), [events, today]);
  // As it was kept when the room was opened: reading it again after this visit is kept would be about this visit.
  const [kept] = React.useState(() => readVisits(keep.get(place)));
  const { since, visits } = React.useMemo(() => visitOn(today, known, kept), [today, known, kept]);
  React.useEffect(() => keep.set(place, JSON.stringify(visits)), [keep, place, visits]);
  return { day: since?.day ?? '', events: eventsSince(events, since, today) };
}
