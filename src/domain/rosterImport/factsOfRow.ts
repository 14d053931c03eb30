import type { Term } from '../roster/roster';
import type { RosterRow } from './rosterRow';

type Facts = Pick<Term, 'appointedBy' | 'appointedOn' | 'paragraph' | 'note'>;

/** What a row says of a term beside its dates; what it does not say is as it was. */
export const factsOfRow = (row: RosterRow, before: Facts): Facts => ({
  appointedBy: row.appointedBy || before.appointedBy,
  appointedOn: row.appointedOn || before.appointedOn,
  paragraph: row.paragraph || before.paragraph,
  note: row.note || before.note
});
