import type { Call } from '../call';
import type { Relation } from '../odata/parseFilter';
import type { Column } from '../query/columns';
import type { Condition } from '../query/condition';
import { fromLocal, isoTime, localMidnight, toLocal } from '../time/siteTime';
import type { XmlElement } from '../xml/parseXml';

type Dated = Pick<Call, 'web' | 'now'>;

/** `<Today/>`, `<Today OffsetDays="-7"/>`: midnight of the site's local day. */
export function todayWithOffset(today: XmlElement, call: Dated): string {
  const days = Number(today.attributes.OffsetDays ?? today.attributes.Offset ?? 0);
  return isoTime(daysLater(new Date(call.now), Number.isInteger(days) ? days : 0, call));
}

/** Midnight that begins the local day a number of days after the day of a time. */
export function daysLater(time: Date, days: number, { web }: Pick<Call, 'web'>): Date {
  const local = toLocal(time, web.settings.timeZoneId);
  const moved = new Date(Date.UTC(local.year, local.month - 1, local.day + days));
  const date = { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
  return fromLocal({ ...date, hour: 0, minute: 0, second: 0 }, web.settings.timeZoneId);
}

/** Without IncludeTimeValue times are compared by the site's local day. */
export function wholeDay(column: Column, relation: Relation, time: string, call: Dated): Condition {
  const start = isoTime(localMidnight(new Date(time), call.web.settings.timeZoneId));
  const end = isoTime(daysLater(new Date(time), 1, call));
  const at = (op: Relation, value: string): Condition => ({ op: 'compare', column, relation: op, value });
  if (relation === 'eq') return { op: 'and', operands: [at('ge', start), at('lt', end)] };
  // An empty date differs from every day, like any empty value.
  if (relation === 'ne') return { op: 'or', operands: [at('lt', start), at('ge', end), { op: 'compare', column, relation: 'eq', value: null }] };
  if (relation === 'gt') return at('ge', end);
  return relation === 'le' ? at('lt', end) : at(relation, start);
}
