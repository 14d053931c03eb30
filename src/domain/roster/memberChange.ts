import { daysAfter } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';
import { confirmedTerms } from './confirmedTerms';
import { newSeatChange } from './newSeatChange';
import { newTerm } from './newTerm';
import type { Person, Term } from './roster';
import type { ScheduledSeat } from './scheduledSeat';
import type { SeatChange } from './seatChange';

/** Somebody new on a seat, as it is asked for. */
export interface MemberWish {
  /** Of the change and of its term; client-made, and kept by the caller until the result is known. */
  readonly key: string;
  readonly personKey: string;
  /** Given for somebody not on the rosters before. */
  readonly person: Person | null;
  readonly from: IsoDate;
  readonly to: IsoDate | '';
  /** What is known of the new term beside person and dates. */
  readonly facts: Partial<Pick<Term, 'appointedBy' | 'appointedOn' | 'paragraph' | 'note'>>;
  /** Added to the note of the term that ends; may be empty. */
  readonly endingNote: string;
}

/** The change that gives a seat to somebody else: whoever sits there on the first day leaves it the day before. */
export function memberChange(scheduled: ScheduledSeat, terms: readonly Term[], wish: MemberWish): SeatChange {
  const { seat } = scheduled;
  const { key, personKey, person, from, to, facts, endingNote } = wish;
  const old = confirmedTerms([scheduled], terms).find((term) => term.from < from && (term.to === '' || term.to >= from));
  const note = [old?.note ?? '', endingNote].filter((text) => text !== '').join('\n');
  return newSeatChange({
    key,
    person,
    adjust: old ? { termKey: old.key, from: old.from, to: daysAfter(from, -1), note } : null,
    begin: newTerm({ key, seatKey: seat.key, groupKey: seat.groupKey, personKey, from, to, ...facts })
  });
}
