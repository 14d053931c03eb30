import type { GroupOverview } from '../../../application/overview/regionOverview';
import type { Place } from '../../../domain/roster/place';
import type { IsoDate } from '../../../domain/mandate/answer';
import type { Group } from '../../../domain/roster/roster';
import { swedishOrder } from '../../../domain/roster/swedishOrder';

type HeldPlace = Extract<Place, { kind: 'held' }>;

export interface EndingDay {
  readonly date: IsoDate;
  readonly endings: readonly { readonly group: Group; readonly place: HeldPlace }[];
}

/** Terms that end soon, one entry per day in order; within a day by group and person. */
export function endingByDate(rows: readonly GroupOverview[]): readonly EndingDay[] {
  const days = new Map<IsoDate, { group: Group; place: HeldPlace }[]>();
  for (const { group, places } of rows) {
    for (const place of places) {
      if (place.kind === 'held' && place.endsSoon) {
        days.set(place.to, [...(days.get(place.to) ?? []), { group, place }]);
      }
    }
  }
  return [...days]
    .map(([date, endings]) => ({
      date,
      endings: endings.sort(
        (one, other) =>
          swedishOrder(one.group.name, other.group.name) || swedishOrder(one.place.person, other.place.person)
      )
    }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}
