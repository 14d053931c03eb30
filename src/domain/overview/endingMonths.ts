import { monthsAfter } from '../calendar/calendarDate';
import { byText } from '../followup/byText';
import type { IsoDate } from '../mandate/answer';
import type { OverviewGroup, OverviewPlace } from './overview';

/** A place whose holder's term ends. */
export interface EndingPlace {
  readonly group: OverviewGroup['group'];
  readonly place: Extract<OverviewPlace, { kind: 'held' }>;
}

/** A month, and the terms that end in it by day. */
export interface EndingMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly endings: readonly EndingPlace[];
}

/** The terms that end from a day until so many months later, by day and group. */
export function endingPlaces(groups: readonly OverviewGroup[], from: IsoDate, months: number): readonly EndingPlace[] {
  const until = monthsAfter(from, months);
  return groups
    .flatMap(({ group, places }) =>
      places.flatMap((place): EndingPlace[] => (place.kind === 'held' && place.to !== '' && from <= place.to && place.to <= until ? [{ group, place }] : []))
    )
    .sort((one, other) => byText(one.place.to, other.place.to));
}

/** Every month from the day's own, also those in which nothing ends. */
export function endingMonths(groups: readonly OverviewGroup[], from: IsoDate, months: number): readonly EndingMonth[] {
  const ofMonth = new Map<string, EndingPlace[]>(Array.from({ length: months }, (_, at) => [monthsAfter(`${from.slice(0, 7)}-01`, at).slice(0, 7), []]));
  for (const ending of endingPlaces(groups, from, months)) ofMonth.get(ending.place.to.slice(0, 7))?.push(ending);
  return [...ofMonth].map(([month, endings]) => ({ month, endings }));
}
