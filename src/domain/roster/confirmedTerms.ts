import { newTerm } from './newTerm';
import type { Seat, Term } from './roster';
import type { ScheduledSeat } from './scheduledSeat';
import type { ConfirmedTerm } from './seatSchedule';

const placeOf = (groupKey: string, seatKey: string): string => `${groupKey}\n${seatKey}`;

function termOf(seat: Seat, { termKey, personKey, from, to }: ConfirmedTerm, known: readonly Term[]): Term {
  const row = known.find(({ key }) => key === termKey) ?? newTerm({ key: termKey, seatKey: seat.key, groupKey: seat.groupKey, personKey, from });
  return { ...row, personKey, from, to };
}

/**
 * The terms that count: those the seats have confirmed, with the dates that the seats give them. A seat without a
 * schedule counts all its terms. A term that its seat confirms but that has no row is there with what the seat knows.
 */
export function confirmedTerms(seats: readonly ScheduledSeat[], terms: readonly Term[]): readonly Term[] {
  const ofSeat = new Map<string, Term[]>();
  for (const term of terms) {
    const place = placeOf(term.groupKey, term.seatKey);
    const known = ofSeat.get(place);
    if (known) known.push(term);
    else ofSeat.set(place, [term]);
  }
  return seats.flatMap(({ seat, schedule }) => {
    const known = ofSeat.get(placeOf(seat.groupKey, seat.key)) ?? [];
    return schedule === null ? known : schedule.confirmed.map((confirmed) => termOf(seat, confirmed, known));
  });
}
