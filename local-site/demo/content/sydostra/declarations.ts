import { daysAfter, monthsAfter } from '../../../../src/domain/calendar/calendarDate';
import { judgedUntil } from '../../../../src/domain/interests/judgedUntil';
import type { IsoDate } from '../../../../src/domain/mandate/answer';
import { interestRules } from '../../../../src/templates/nominationRules/interestRules';

/** Declarations hold for so many years, by the rule that the product brings. */
const years = interestRules[0]?.renewedAfterYears ?? 1;

interface DemoDeclaration {
  readonly seatKey: string;
  readonly declaredOn: IsoDate;
  /** Last day that it was judged to hold; null for one that nobody has judged. */
  readonly judged: { readonly outcome: 'cleared' | 'conditions'; readonly until: IsoDate } | null;
}

/** A declaration judged so many days ago, or whose judgement ends so many days from now. */
function judged(seatKey: string, today: IsoDate, days: { readonly ago: number } | { readonly left: number }, outcome: 'cleared' | 'conditions' = 'cleared'): DemoDeclaration {
  const on = 'ago' in days ? daysAfter(today, -days.ago) : monthsAfter(daysAfter(today, days.left), -12 * years);
  return { seatKey, declaredOn: on, judged: { outcome, until: judgedUntil(on, { renewedAfterYears: years }) } };
}

/**
 * Declarations of those who sit in the national groups: some that hold, one that soon does not, one whose judgement is over
 * and one that waits for it. Of one member there is none.
 */
export const demoDeclarations = (today: IsoDate): readonly DemoDeclaration[] => [
  judged('npo-barn-plats1', today, { ago: 400 }),
  judged('npo-kvinnosjukdomar-plats1', today, { ago: 200 }),
  judged('nag-barndiabetes-plats1', today, { ago: 120 }, 'conditions'),
  judged('npo-perioperativ-plats1', today, { left: 50 }),
  judged('npo-rehabilitering-plats1', today, { left: -40 }),
  { seatKey: 'nsg-patientsakerhet-plats1', declaredOn: daysAfter(today, -15), judged: null },
];
