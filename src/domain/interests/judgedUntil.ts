import { daysAfter, monthsAfter } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';
import type { InterestRule } from './interestRule';

/** Last day of a judgement made on a date, by when it is to be renewed. */
export const judgedUntil = (judgedOn: IsoDate, { renewedAfterYears }: Pick<InterestRule, 'renewedAfterYears'>): IsoDate =>
  daysAfter(monthsAfter(judgedOn, renewedAfterYears * 12), -1);
