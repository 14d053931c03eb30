import type { IsoDate } from '../mandate/answer';
import { isCurrent } from './currentTerm';
import type { Seat, Term } from './roster';

interface Sitting {
  readonly seats: readonly Seat[];
  readonly terms: readonly Term[];
}

/** What becomes of a group's seats and terms when it is merged into another by a decision. */
export interface MergePreview {
  readonly seatCount: number;
  /** Terms that end with the day of the decision. */
  readonly ending: readonly Term[];
  /** Terms that would have begun later: they are taken back. */
  readonly takenBack: readonly Term[];
  /** Keys of those whose terms end and who sit in the other group already, then. */
  readonly sitOn: readonly string[];
  /** Keys of those who need a seat in the other group if they are to go on. */
  readonly needSeat: readonly string[];
}

/** Pure reading of what `mergeGroups` will do, for one to look at before it is done. */
export function mergePreview(merged: Sitting, into: Sitting, date: IsoDate): MergePreview {
  const ending = merged.terms.filter((term) => isCurrent(term, date));
  const there = new Set(into.terms.filter((term) => isCurrent(term, date)).map(({ personKey }) => personKey));
  const people = [...new Set(ending.map(({ personKey }) => personKey))];
  return {
    seatCount: merged.seats.length,
    ending,
    takenBack: merged.terms.filter(({ from }) => from > date),
    sitOn: people.filter((key) => there.has(key)),
    needSeat: people.filter((key) => !there.has(key))
  };
}
