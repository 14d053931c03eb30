import { rulesOfGroup } from '../composition/rulesOfGroup';
import type { KeptRosters } from '../composition/keptRosters';
import { whoseTurn } from '../chairing/whoseTurn';
import { dayAfter } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';
import { blankProfile } from '../roster/blankProfile';
import { countsAsEmpty } from '../roster/countsAsEmpty';
import { currentTerm } from '../roster/currentTerm';
import { isMissed } from '../roster/isMissed';
import { pastEnd } from '../roster/pastEnd';
import type { Place } from '../roster/place';
import { placesOf } from '../roster/placesOf';
import type { Group } from '../roster/roster';
import type { MandateStanding, OverviewGroup, OverviewPlace } from './overview';
import { horizonInMonths } from './horizonInMonths';

/** A group as its roster shows it on a day: its places, and whether somebody leads it. @param isWhole false where only some of its places are known */
export function overviewGroup(group: Group, kept: KeptRosters, mandate: MandateStanding, today: IsoDate, isWhole: boolean): OverviewGroup {
  const { index, profiles } = kept;
  const seats = index.seatsOfGroup.get(group.key) ?? [];
  const terms = seats.flatMap(({ key }) => index.termsOfSeat.get(key) ?? []);
  // Nobody who is not shown publicly is named, whoever reads.
  const people = terms.flatMap(({ personKey }) => index.people.get(personKey) ?? []).filter(({ isPublic }) => isPublic);
  const isClearanceDemanded = rulesOfGroup(group, kept.rules)?.interestsDemanded ?? false;
  const isFollowed = ({ seat, to }: Extract<Place, { kind: 'held' }>): boolean => {
    // Most seats have no term that could: the day after need not be worked out for them.
    const later = (index.termsOfSeat.get(seat.key) ?? []).filter((term) => term.to === '' || term.to > to);
    return to !== '' && later.length > 0 && currentTerm(later, dayAfter(to)) !== null;
  };
  const places = placesOf(seats, terms, people, today, horizonInMonths)
    .filter((place) => place.kind === 'held' || isMissed(place))
    .map((place): OverviewPlace => {
      if (place.kind === 'vacant') return place;
      const { isCleared: _, ...held } = place;
      return { ...held, isActive: !countsAsEmpty(place, isClearanceDemanded), isFollowed: isFollowed(place) };
    });
  const deviation = isWhole ? whoseTurn(group, kept, today).deviation : null;
  const { key, kind, name, programmeArea, mandators } = group;
  return {
    group: { key, kind, name, programmeArea, mandators },
    places,
    mandate,
    withoutLead: deviation?.kind === 'vacant' ? { since: deviation.since } : null,
    pastEnd: pastEnd(profiles.get(key) ?? blankProfile(key), today)
  };
}
