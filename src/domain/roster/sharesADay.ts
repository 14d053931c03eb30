import type { ConfirmedTerm } from './seatSchedule';

type Days = Pick<ConfirmedTerm, 'from' | 'to'>;

/** True when both terms run on some day; the first and the last day belong to a term. An unknown first day lies before all. */
export const sharesADay = (one: Days, other: Days): boolean =>
  (one.to === '' || other.from <= one.to) && (other.to === '' || one.from <= other.to);
