import type { IsoDate } from '../mandate/answer';
import type { Person, Seat, Term } from '../roster/roster';

/** A row of a file, read: a seat, and who sits on it from when. Where a cell says nothing the text is empty. */
export interface RosterRow
  extends Pick<Person, 'name' | 'title' | 'organisation' | 'email'>,
    Pick<Seat, 'groupKey' | 'regionKey' | 'role' | 'profession'>,
    Pick<Term, 'appointedBy' | 'appointedOn' | 'paragraph' | 'note'> {
  /** Its place in the file, as the program that made it counts. */
  readonly number: number;
  readonly seatKey: string;
  readonly seatFor: string;
  /** Null where the cell says nothing. */
  readonly votes: boolean | null;
  readonly required: boolean | null;
  readonly isPublic: boolean | null;
  readonly from: IsoDate | '';
  /** Last day; empty for none, or where nothing is said. */
  readonly to: IsoDate | '';
}
