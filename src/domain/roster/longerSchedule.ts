import type { ChangeProblem } from './changeProblem';
import { confirmedOf } from './confirmedOf';
import type { Term } from './roster';
import type { SeatSchedule } from './seatSchedule';
import { sharesADay } from './sharesADay';

export type LongerSchedule =
  | { readonly kind: 'same' }
  | { readonly kind: 'longer'; readonly schedule: SeatSchedule }
  | { readonly kind: 'refused'; readonly problem: ChangeProblem };

/** A schedule with terms that come many at a time, e.g. out of a file; those it has already are left as they are. */
export function longerSchedule({ confirmed: before, pending }: SeatSchedule, terms: readonly Term[]): LongerSchedule {
  const known = new Set(before.map(({ termKey }) => termKey));
  const more = terms.filter(({ key }) => !known.has(key)).map(confirmedOf);
  if (more.length === 0) return { kind: 'same' };
  if (pending !== null) return { kind: 'refused', problem: { kind: 'changeBegun' } };
  const confirmed = [...before, ...more];
  for (const term of more) {
    const other = confirmed.find((candidate) => candidate !== term && sharesADay(term, candidate));
    if (other) return { kind: 'refused', problem: { kind: 'overlap', termKey: term.termKey, other: other.termKey } };
  }
  return { kind: 'longer', schedule: { confirmed, pending } };
}
