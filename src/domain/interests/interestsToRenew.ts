import { byText } from '../followup/byText';
import type { IsoDate } from '../mandate/answer';
import { isCurrent } from '../roster/currentTerm';
import type { Term } from '../roster/roster';
import type { InterestStanding } from './interestStanding';
import { interestStanding } from './interestStanding';

/** A finding: the holder's declaration has to be made, judged or renewed. */
export interface InterestFinding {
  readonly term: Term;
  readonly standing: Exclude<InterestStanding, 'cleared' | 'conditions'>;
}

/**
 * Terms that run on the date, of groups that demand it, whose holders' interests are not cleared or soon no longer; those
 * without a judgement first, then by its last day.
 *
 * @param warningMonthsOf months ahead within which the end of a term's judgement is told
 */
export function interestsToRenew(terms: readonly Term[], isDemanded: (groupKey: string) => boolean, date: IsoDate, warningMonthsOf: (term: Term) => number): readonly InterestFinding[] {
  return terms
    .filter((term) => isCurrent(term, date) && isDemanded(term.groupKey))
    .flatMap((term): readonly InterestFinding[] => {
      const standing = interestStanding(term, date, warningMonthsOf(term));
      return standing === 'cleared' || standing === 'conditions' ? [] : [{ term, standing }];
    })
    .sort(({ term: one }, { term: other }) => byText(one.interestsUntil, other.interestsUntil) || byText(one.key, other.key));
}
