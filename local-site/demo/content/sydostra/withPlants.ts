import type { Roster } from '../../../../src/application/ports/rosterStore';
import type { IsoDate } from '../../../../src/domain/mandate/answer';
import type { Term } from '../../../../src/domain/roster/roster';
import { emptiedSeats, lastDayBefore, merged, undecidedSeat, withoutChair } from './plantedProblems';

const until = (lastDay: IsoDate) => (term: Term): readonly Term[] =>
  term.from > lastDay ? [] : [{ ...term, to: term.to === '' || term.to > lastDay ? lastDay : term.to }];

/** The roster with seats emptied, a group without chair, one merged into another and a term without decision. */
export function withPlants(roster: Omit<Roster, 'groups'>, today: IsoDate): Omit<Roster, 'groups'> {
  const chairs = new Set(roster.seats.flatMap(({ key, groupKey, role }) => (groupKey === withoutChair.groupKey && role === 'chair' ? [key] : [])));
  const monthsEmpty = ({ seatKey, groupKey }: Term): number | undefined => {
    if (chairs.has(seatKey)) return withoutChair.months;
    return groupKey === merged.groupKey ? merged.months : emptiedSeats[seatKey];
  };
  const terms = roster.terms.flatMap((term) => {
    const months = monthsEmpty(term);
    return months === undefined ? [term] : until(lastDayBefore(today, months))(term);
  });
  const seated = new Set(terms.map(({ personKey }) => personKey));
  return {
    seats: roster.seats,
    terms: terms.map((term) => (term.seatKey === undecidedSeat ? { ...term, appointedBy: '', appointedOn: '', paragraph: '' } : term)),
    people: roster.people.filter(({ key }) => seated.has(key))
  };
}
