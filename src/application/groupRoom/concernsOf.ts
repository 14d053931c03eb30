import { daysAfter, monthsAfter } from '../../domain/calendar/calendarDate';
import { datelessLast } from '../../domain/calendar/datelessLast';
import { rulesOfGroup } from '../../domain/composition/rulesOfGroup';
import { byText } from '../../domain/followup/byText';
import { documentOfKind } from '../../domain/followup/listedKinds';
import { isCleared } from '../../domain/interests/isCleared';
import type { IsoDate } from '../../domain/mandate/answer';
import { isMissed } from '../../domain/roster/isMissed';
import type { Place } from '../../domain/roster/place';
import { horizonInMonths } from '../../domain/overview/horizonInMonths';
import type { Concern } from './concern';
import type { GroupRoom } from './groupRoom';

/** Days before its last day that something to deliver is told of. */
const daysAhead = 60;

/** What weighs most is told first; of equals the earliest day. */
interface Weighed {
  readonly weight: number;
  readonly day: IsoDate | '';
  readonly concern: Concern;
}

const weighed = (weight: number, day: IsoDate | '', concern: Concern): Weighed => ({ weight, day, concern });

/** For whoever sits in the group: the own term, and the own interests where the group's rules demand that they are cleared. */
function ofMySeats({ me, group, roster, today }: GroupRoom): readonly Weighed[] {
  const isDemanded = rulesOfGroup(group, roster.rules)?.interestsDemanded ?? false;
  return me.seats.flatMap(({ seat, place, current, coming }): readonly Weighed[] => {
    const [term] = current === null ? coming : [current];
    if (!term) return [];
    const until = term.interestsUntil;
    const interests = !isDemanded
      ? []
      : !isCleared(term, today)
        ? [weighed(1, '', { kind: 'notCleared', seat })]
        : until !== '' && until <= monthsAfter(today, horizonInMonths)
          ? [weighed(5, until, { kind: 'renewInterests', seat, until })]
          : [];
    const ends = current !== null && place.kind === 'held' && place.endsSoon && coming.length === 0 && current.to !== '';
    return [...interests, ...(ends ? [weighed(4, current.to, { kind: 'myTermEnds', seat, until: current.to })] : [])];
  });
}

function ofObligations({ followup, today }: GroupRoom): readonly Weighed[] {
  return followup.obligations.flatMap((followed): readonly Weighed[] => {
    const { obligation, standing } = followed;
    const isOurs = ['notes', 'contactDetails'].includes(obligation.kind) || documentOfKind[obligation.kind] !== undefined;
    if (!isOurs || !standing.isChased) return [];
    const isLate = standing.state === 'overdue';
    // Contact details are asked for at once: the day they are due is when nobody has answered for long.
    const isNear = standing.state === 'due' && (obligation.kind === 'contactDetails' || (standing.dueOn !== '' && standing.dueOn <= daysAfter(today, daysAhead)));
    return isLate || isNear ? [weighed(isLate ? 2 : 5, standing.dueOn, { kind: 'obligation', followed, isLate })] : [];
  });
}

const longestVacant = (one: Extract<Place, { kind: 'vacant' }>, other: Extract<Place, { kind: 'vacant' }>): number =>
  byText(datelessLast(one.since), datelessLast(other.since));

function ofRoster({ roster }: GroupRoom): readonly Weighed[] {
  const vacant = roster.stories.flatMap(({ place, coming }) => (place.kind === 'vacant' && isMissed(place) && coming.length === 0 ? [place] : [])).sort(longestVacant);
  return vacant.length === 0 ? [] : [weighed(4, vacant[0]?.since ?? '', { kind: 'fillSeat', places: vacant })];
}

function ofMandates({ mandates, work, group, today }: GroupRoom): readonly Weighed[] {
  const sentBack = work.filter(({ row }) => row?.state === 'sentBack').map(({ mandateKey, row }) => weighed(0, row?.waitingSince ?? '', { kind: 'sentBack', mandateKey }));
  const inForce = mandates.filter(({ withdrawnOn }) => withdrawnOn === '');
  const missing = inForce.length === 0 && work.length === 0 && group.templateFamily !== '' ? [weighed(3, '', { kind: 'noMandate' })] : [];
  const reviews = inForce.flatMap(({ mandateKey, file }): readonly Weighed[] => {
    const on = file?.reviewDate ?? '';
    if (on === '' || on > daysAfter(today, daysAhead) || work.some((other) => other.mandateKey === mandateKey)) return [];
    return [weighed(on < today ? 3 : 5, on, { kind: 'review', mandateKey, on, isLate: on < today })];
  });
  return [...sentBack, ...missing, ...reviews];
}

/** What concerns whoever looks, the most pressing first. Nothing in a closed group. */
export function concernsOf(room: GroupRoom): readonly Concern[] {
  const { me, profile } = room;
  if (profile.closing !== null) return [];
  const keeps = me.writes || me.keepsAll;
  const found = [...ofMySeats(room), ...(me.writes ? [...ofMandates(room), ...ofObligations(room)] : []), ...(keeps ? ofRoster(room) : [])];
  return found.sort((one, other) => one.weight - other.weight || byText(datelessLast(one.day), datelessLast(other.day))).map(({ concern }) => concern);
}
