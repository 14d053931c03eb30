import { dayAfter } from '../calendar/calendarDate';
import type { Frequency } from '../importing/language/frequency';
import type { IsoDate } from '../mandate/answer';
import { dueDay } from './dueDay';
import type { Evidence } from './evidence';
import { frequencyOf } from './frequencyOf';
import type { GroupObligation } from './obligation';
import { periodAfter, periodAt, periodBefore } from './periodAt';
import type { Period, Standing } from './standing';
import { standingInPeriod } from './standingInPeriod';

/** What is delivered after its period is asked for when the period is over. */
const opens = (period: Period, dueOn: IsoDate): IsoDate => (dueOn > period.to ? dayAfter(period.to) : period.from);

/** The newest period that has opened by a day, and never one before the first. */
function newestOpened({ deadline, since }: GroupObligation, frequency: Frequency, date: IsoDate): Period {
  const first = periodAt(frequency, since, since);
  let newest = periodAt(frequency, date, since);
  while (newest.from > first.from && opens(newest, dueDay(deadline, newest)) > date) {
    newest = periodBefore(frequency, newest, since);
  }
  return newest.from < first.from ? first : newest;
}

/**
 * Period by period. The newest period that has opened tells, when it is met; else the one before, when its day has
 * passed without it. A period that had begun before the obligation did is never overdue.
 */
export function periodicStanding(obligation: GroupObligation, evidence: Evidence, date: IsoDate): Standing {
  const { deadline, since } = obligation;
  const lookAt = (period: Period): Standing => standingInPeriod(obligation, evidence, date, period);
  if (deadline.kind === 'day') {
    return lookAt({ key: deadline.date, from: since, to: deadline.date });
  }
  const frequency = frequencyOf(obligation);
  const newest = newestOpened(obligation, frequency, date);
  const now = lookAt(newest);
  if (now.state === 'met' || now.state === 'attested') {
    return now;
  }
  if (newest.from < since) {
    return now.isChased ? lookAt(periodAfter(frequency, newest, since)) : now;
  }
  const before = periodBefore(frequency, newest, since);
  const earlier = before.from >= since ? lookAt(before) : now;
  return earlier.state === 'overdue' ? (now.state === 'overdue' ? now : earlier) : now;
}
