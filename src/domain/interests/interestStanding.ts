import { monthsAfter } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';
import type { Term } from '../roster/roster';

/** How a term stands with its holder's interests; only `cleared` and `endsSoon` make the seat active where it is demanded. */
export type InterestStanding = 'none' | 'declared' | 'hindered' | 'expired' | 'endsSoon' | 'cleared';

/** @param warningMonths months ahead within which the end of a judgement is told */
export function interestStanding({ interests, interestsUntil }: Pick<Term, 'interests' | 'interestsUntil'>, date: IsoDate, warningMonths: number): InterestStanding {
  if (interests !== 'cleared') return interests;
  if (interestsUntil === '') return 'cleared';
  if (interestsUntil < date) return 'expired';
  return interestsUntil <= monthsAfter(date, warningMonths) ? 'endsSoon' : 'cleared';
}
