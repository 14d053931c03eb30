import type { IsoDate } from '../mandate/answer';
import type { GroupProfile } from '../roster/groupProfile';
import { isAtWork } from '../roster/isAtWork';
import { isCurrent } from '../roster/currentTerm';
import type { RosterIndex } from '../roster/rosterIndex';
import type { Seat } from '../roster/roster';
import type { YearOfSeats } from './overview';
import { yearEnds } from './yearEnds';

/**
 * How many places were held and missed at the end of each year. Nobody has kept when a place was made: it counts from the
 * first day somebody sat on it, and one that has never been filled counts this year alone.
 */
export function yearsOfSeats(seats: readonly Seat[], index: RosterIndex, profiles: ReadonlyMap<string, GroupProfile>, today: IsoDate, count: number): readonly YearOfSeats[] {
  return yearEnds(today, count).map(({ year, day }) => {
    let held = 0;
    let vacant = 0;
    for (const seat of seats) {
      const profile = profiles.get(seat.groupKey);
      if (profile && !isAtWork(profile, day)) continue;
      const terms = index.termsOfSeat.get(seat.key) ?? [];
      if (terms.some((term) => isCurrent(term, day))) held += 1;
      else if (seat.requirement === 'required' && (day === today || terms.some(({ from }) => from <= day))) vacant += 1;
    }
    return { year, held, vacant };
  });
}
