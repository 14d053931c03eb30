import { daysAfter } from '../calendar/calendarDate';
import { newSeatChange } from './newSeatChange';
import type { Person, Term } from './roster';
import type { SeatChange, TermAdjustment } from './seatChange';
import type { ConfirmedTerm } from './seatSchedule';

/** The term that runs when the new one begins, ended the day before; null when none does. */
function ended(confirmed: readonly ConfirmedTerm[], terms: readonly Term[], { from }: Term): TermAdjustment | null {
  const running = from === '' ? undefined : confirmed.find((term) => term.from < from && (term.to === '' || term.to >= from));
  if (!running) return null;
  const note = terms.find(({ key }) => key === running.termKey)?.note ?? '';
  return { termKey: running.termKey, from: running.from, to: daysAfter(from, -1), note };
}

/**
 * The change that puts somebody on a seat and ends the term of the one who sits there the day before.
 *
 * @param terms - the rows of the seat's terms, whose notes are kept
 * @param person - who begins, when not on the rosters before
 */
export function changeOfMember(
  key: string,
  confirmed: readonly ConfirmedTerm[],
  terms: readonly Term[],
  begin: Term,
  person: Person | null
): SeatChange {
  return newSeatChange({ key, adjust: ended(confirmed, terms, begin), begin, person });
}
