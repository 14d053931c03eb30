import type { IsoDate } from '../mandate/answer';
import { dayAfter, daysAfter } from '../calendar/calendarDate';
import { yearsAfter } from '../calendar/yearsAfter';
import type { ActualChair, ChairDeviation, Turn } from './chairTurn';
import type { ChairRule } from './chairRule';
import type { LeadingTerm } from './leadingTerms';

type AppointingRule = Extract<ChairRule, { readonly kind: 'appointedForYears' }>;

/** The appointment that runs, at most the rule's years from its first day, and the one after it. */
export function appointmentsOf({ regionKey, from, to }: ActualChair, { years }: AppointingRule): readonly [now: Turn, next: Turn] {
  const byRule = from === '' ? '' : daysAfter(yearsAfter(from, years), -1);
  const last = to !== '' && (byRule === '' || to < byRule) ? to : byRule;
  return [
    { regionKey, from, to: last },
    { regionKey: '', from: last === '' ? '' : dayAfter(last), to: '' }
  ];
}

/** Where the one who leads has sat beyond the years, or been appointed again where that is not allowed. */
export function appointmentDeviation(
  actual: ActualChair,
  rule: AppointingRule,
  terms: readonly LeadingTerm[],
  date: IsoDate
): ChairDeviation | null {
  const { years, renewable } = rule;
  if (actual.from === '') return null;
  const end = yearsAfter(actual.from, years);
  if (end <= date) return { kind: 'pastYears', years, since: end };
  const before = terms.some(({ term }) => term.personKey === actual.personKey && term.from < actual.from);
  return before && !renewable ? { kind: 'reappointed', years, since: actual.from } : null;
}
