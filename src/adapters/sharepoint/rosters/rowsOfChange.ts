import { Failure } from '../../../application/ports/failure';
import { groupOfPerson } from '../../../domain/roster/groupOfPerson';
import type { Person, Seat } from '../../../domain/roster/roster';
import type { SeatChange } from '../../../domain/roster/seatChange';
import { whereEquals } from '../../../schema/derive/query';
import { peopleRestricted } from '../../../schema/lists/restricted';
import { people, terms } from '../../../schema/lists/rosters';
import type { SharePointSite } from '../connection/site';
import { rowsWhere } from '../rows/readRows';
import { noneWhenHidden } from '../stores/noneWhenHidden';
import { countingPeople, countingRestricted } from './countingRoster';
import { demandFits } from './demandFits';
import { personValues, restrictedValues, termValues } from './rosterRows';
import type { RosterPlace } from './rosterPlace';
import type { PlacedRow } from './writePlaced';

type NewRosterRow = PlacedRow<typeof people> | PlacedRow<typeof peopleRestricted> | PlacedRow<typeof terms>;

/** A person's rows: the open one, and for somebody hidden the one with the name. */
export function rowsOfPerson(person: Person, regionKey: string, place: string): readonly NewRosterRow[] {
  const hidden = { list: peopleRestricted, place, version: '', values: restrictedValues(person) };
  return [
    ...(person.isPublic ? [] : [hidden]),
    { list: people, place, version: '', values: personValues(person, regionKey) }
  ];
}

/** Rows that a change adds, none of which counts before its seat has confirmed it. @throws Failure `invalid` for texts too long */
export async function rowsOfChange(seat: Seat, { begin, person }: SeatChange, placeOf: RosterPlace): Promise<readonly NewRosterRow[]> {
  const rows: readonly NewRosterRow[] = [
    ...(person ? rowsOfPerson(person, seat.regionKey, await placeOf(groupOfPerson(person.key))) : []),
    ...(begin ? [{ list: terms, place: await placeOf(seat.groupKey), version: '', values: termValues(begin, seat.regionKey) }] : [])
  ];
  rows.forEach(({ list, values }) => demandFits(list, values));
  return rows;
}

/**
 * Of the rows that a change adds, those that are not there.
 * @throws Failure `missing` when a hidden person's name was never kept, and nobody gives it now
 */
export async function missingRows(site: SharePointSite, rows: readonly NewRosterRow[], termKeys: readonly string[]): Promise<readonly NewRosterRow[]> {
  const missing = await Promise.all(
    rows.map(async ({ list, values }) => {
      if ('TermKey' in values) return !termKeys.includes(values.TermKey ?? '');
      const key = 'PersonKey' in values ? (values.PersonKey ?? '') : '';
      if (list === people) {
        return countingPeople(site, await rowsWhere(site, people, whereEquals(people, 'PersonKey', key))).length === 0;
      }
      const kept = await noneWhenHidden(rowsWhere(site, peopleRestricted, whereEquals(peopleRestricted, 'PersonKey', key)));
      if (countingRestricted(site, kept).length > 0) return false;
      if (!values.Title) throw new Failure('missing', `The name of ${key} was never kept`);
      return true;
    })
  );
  return rows.filter((_, index) => missing[index]);
}
