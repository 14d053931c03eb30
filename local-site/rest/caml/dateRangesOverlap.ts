import type { Condition } from '../query/condition';
import { parseIsoTime } from '../time/parseTime';
import { fromLocal, isoTime, toLocal } from '../time/siteTime';
import { childOf, type XmlElement } from '../xml/parseXml';
import { camlColumn } from './camlColumn';
import { daysLater } from './camlDates';
import { invalidCaml, nameOf } from './camlView';
import type { CamlContext } from './projections';

/**
 * `<DateRangesOverlap>`: the first column is where an event begins, the second where it ends; the value is a day, or
 * the week, month or year around the view's calendar date. Recurrence is not unfolded: this site has no events that
 * recur. That a month is exactly its days is unproven.
 */
export function dateRangesOverlap(element: XmlElement, context: CamlContext): Condition {
  const fields = context.call.store.fields.of(context.list.id);
  const [begins, ends] = element.children.filter(child => child.name.toLowerCase() === 'fieldref').map(reference => camlColumn(fields, nameOf(reference)));
  const value = childOf(element, 'Value');
  if (!value || begins?.type !== 'time' || ends?.type !== 'time') throw invalidCaml();
  const { from, before } = rangeOf(value, context);
  return { op: 'and', operands: [
    { op: 'compare', column: begins, relation: 'lt', value: isoTime(before) },
    { op: 'compare', column: ends, relation: 'ge', value: isoTime(from) }
  ] };
}

function rangeOf(value: XmlElement, { view, call }: CamlContext): { from: Date; before: Date } {
  const zone = call.web.settings.timeZoneId;
  const said = value.children[0]?.name.toLowerCase();
  const now = new Date(call.now);
  if (said === 'now') return { from: now, before: new Date(now.getTime() + 1000) };
  const day = (said === undefined ? parseIsoTime(value.text, zone) : parseIsoTime(view.calendarDate ?? call.now, zone));
  if (!day) throw invalidCaml();
  const { year, month } = toLocal(day, zone);
  const first = (ofYear: number, ofMonth: number): Date => fromLocal({ year: ofYear + Math.floor((ofMonth - 1) / 12), month: ((ofMonth - 1) % 12) + 1, day: 1, hour: 0, minute: 0, second: 0 }, zone);
  switch (said) {
    case undefined:
    case 'today':
      return { from: daysLater(said === undefined ? day : now, 0, call), before: daysLater(said === undefined ? day : now, 1, call) };
    case 'week': {
      const back = daysSinceWeekBegan(day, zone, call.web.settings.localeId);
      return { from: daysLater(day, -back, call), before: daysLater(day, 7 - back, call) };
    }
    case 'month':
      return { from: first(year, month), before: first(year, month + 1) };
    case 'year':
      return { from: first(year, 1), before: first(year + 1, 1) };
    default:
      throw invalidCaml();
  }
}

/** Weeks begin on Sunday in en-US and on Monday elsewhere. */
function daysSinceWeekBegan(day: Date, zone: number, localeId: number): number {
  const local = toLocal(day, zone);
  const weekday = new Date(Date.UTC(local.year, local.month - 1, local.day)).getUTCDay();
  return localeId === 1033 ? weekday : (weekday + 6) % 7;
}
