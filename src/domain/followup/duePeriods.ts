import type { IsoDate } from '../mandate/answer';
import { dueDay } from './dueDay';
import { frequencyOf } from './frequencyOf';
import type { GroupObligation } from './obligation';
import { periodAfter, periodAt } from './periodAt';
import type { Period } from './standing';

/** The periods of an obligation whose day to meet it lies between two days, both included; whole periods only. */
export function duePeriods(obligation: GroupObligation, from: IsoDate, to: IsoDate): readonly Period[] {
  const { deadline, since } = obligation;
  const isWithin = (period: Period): boolean => {
    const day = dueDay(deadline, period);
    return day >= from && day <= to;
  };
  if (deadline.kind === 'day') {
    return [{ key: deadline.date, from: since, to: deadline.date }].filter(isWithin);
  }
  const frequency = frequencyOf(obligation);
  // A day in the year after a period's end belongs to a period that has gone by.
  const earliest = `${Number(from.slice(0, 4)) - 1 - frequency.every}-01-01`;
  const periods: Period[] = [];
  for (let period = periodAt(frequency, earliest > since ? earliest : since, since); period.from <= to; period = periodAfter(frequency, period, since)) {
    if (period.from >= since && isWithin(period)) periods.push(period);
  }
  return periods;
}
