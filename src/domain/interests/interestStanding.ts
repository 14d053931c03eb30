import { monthsAfter } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';
import type { InterestStatus, Term } from '../roster/roster';

/** How a term stands with its holder's interests; the last three alone make the seat active where it is demanded. */
export type InterestStanding = Exclude<InterestStatus, 'cleared' | 'conditions'> | 'expired' | 'endsSoon' | 'conditions' | 'cleared';

/** @param warningMonths months ahead within which the end of a judgement is told */
export function interestStanding({ interests, interestsUntil }: Pick<Term, 'interests' | 'interestsUntil'>, date: IsoDate, warningMonths: number): InterestStanding {
  if (interests !== 'cleared' && interests !== 'conditions') return interests;
  if (interestsUntil === '') return interests;
  if (interestsUntil < date) return 'expired';
  return interestsUntil <= monthsAfter(date, warningMonths) ? 'endsSoon' : interests;
}
