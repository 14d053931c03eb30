import type { List } from '../../storage/lists';
import type { Call } from '../call';
import type { Relation } from '../odata/parseFilter';
import { columnByInternalName, type Column } from '../query/columns';
import { comparable } from '../query/comparable';
import type { Condition } from '../query/condition';
import { lookupIds } from '../query/lookupIds';
import { refusals } from '../refusals';
import { isoTime, localMidnight, toLocal, fromLocal } from '../time/siteTime';
import { childOf, type XmlElement } from '../xml/parseXml';
import { invalid } from './camlQuery';

const RELATIONS: Readonly<Record<string, Relation>> = { eq: 'eq', neq: 'ne', lt: 'lt', leq: 'le', gt: 'gt', geq: 'ge' };
const STATUSES = ['approved', 'denied', 'pending', 'draft', 'scheduled'];

/** One element of a `<Where>`. And/Or are binary, there is no Not, unknown elements are refused. */
export function camlCondition(element: XmlElement, list: List, call: Call): Condition {
  const name = element.name.toLowerCase();
  if (name === 'and' || name === 'or') {
    if (element.children.length !== 2) throw invalid();
    return { op: name, operands: element.children.map(child => camlCondition(child, list, call)) };
  }
  const reference = childOf(element, 'FieldRef');
  const column = columnByInternalName(call.store.fields.of(list.id), reference?.attributes.Name ?? '');
  if (!reference || !column) throw refusals.operationRefused('One or more field types are not installed properly. Go to the list settings page to delete these fields.');
  if (name === 'isnull' || name === 'isnotnull') return { op: 'compare', column, relation: name === 'isnull' ? 'eq' : 'ne', value: null };
  if (name === 'in') {
    const values = childOf(element, 'Values')?.children ?? [];
    return { op: 'or', operands: values.map(value => compare(column, 'eq', value, reference, call)) };
  }
  const value = childOf(element, 'Value');
  if (!value) throw invalid();
  if (name === 'beginswith' || name === 'contains') return { op: name === 'contains' ? 'contains' : 'startsWith', column, value: value.text.toLowerCase() };
  if (name === 'includes' || name === 'notincludes') return includes(column, name === 'includes', value, reference, call);
  if (!Object.hasOwn(RELATIONS, name)) throw invalid();
  return compare(column, RELATIONS[name], value, reference, call);
}

function compare(column: Column, relation: Relation, value: XmlElement, reference: XmlElement, call: Call): Condition {
  const text = literalOf(value, column, call);
  if (pointsElsewhere(column, value, reference)) {
    const ids = lookupIds(column.field, column.field.LookupField ?? 'Title', 'equals', text, call);
    return { op: 'in', column, values: ids, not: relation === 'ne' };
  }
  // `<Now/>` matches nothing, as measured.
  if (childOf(value, 'Now')) return { op: 'in', column, values: [] };
  const literal = comparable(column, text, call.web.settings.timeZoneId);
  if (literal === undefined) return { op: 'in', column, values: [] };
  const dayOnly = column.type === 'time' && value.attributes.IncludeTimeValue?.toUpperCase() !== 'TRUE';
  return dayOnly ? wholeDay(column, relation, String(literal), call) : { op: 'compare', column, relation, value: literal };
}

/** Lookups are compared by id only when the reference or the value says so, else by what they show. */
function pointsElsewhere(column: Column, value: XmlElement, reference: XmlElement): boolean {
  if (column.type !== 'lookup' && column.type !== 'person') return false;
  const byId = reference.attributes.LookupId?.toUpperCase() === 'TRUE';
  const idValue = ['integer', 'counter'].includes((value.attributes.Type ?? '').toLowerCase()) || childOf(value, 'UserID') !== undefined;
  return !byId && !idValue;
}

function literalOf(value: XmlElement, column: Column, call: Call): string {
  if (childOf(value, 'UserID')) return String(call.caller.id);
  const today = childOf(value, 'Today');
  if (today) {
    const days = Number(today.attributes.OffsetDays ?? today.attributes.Offset ?? 0);
    return isoTime(dayLater(localMidnight(new Date(call.now), call.web.settings.timeZoneId), days, call));
  }
  const status = column.name === '_ModerationStatus' ? STATUSES.indexOf(value.text.toLowerCase()) : -1;
  return status >= 0 ? String(status) : value.text;
}

/** Without IncludeTimeValue times are compared by the site's local day. */
function wholeDay(column: Column, relation: Relation, time: string, call: Call): Condition {
  const start = localMidnight(new Date(time), call.web.settings.timeZoneId);
  const end = isoTime(dayLater(start, 1, call));
  const at = (op: Relation, value: string): Condition => ({ op: 'compare', column, relation: op, value });
  if (relation === 'eq') return { op: 'and', operands: [at('ge', isoTime(start)), at('lt', end)] };
  if (relation === 'ne') return { op: 'or', operands: [at('lt', isoTime(start)), at('ge', end)] };
  if (relation === 'gt') return at('ge', end);
  return relation === 'le' ? at('lt', end) : at(relation, isoTime(start));
}

function dayLater(midnight: Date, days: number, { web }: Call): Date {
  const local = toLocal(midnight, web.settings.timeZoneId);
  const moved = new Date(Date.UTC(local.year, local.month - 1, local.day + days));
  const date = { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
  return fromLocal({ ...date, hour: 0, minute: 0, second: 0 }, web.settings.timeZoneId);
}

/** Includes works on lookups; on columns with several choices it finds nothing, as measured. */
function includes(column: Column, wanted: boolean, value: XmlElement, reference: XmlElement, call: Call): Condition {
  if (column.type !== 'lookup' && column.type !== 'person') return { op: 'in', column: { ...column, sql: 'NULL', field: { ...column.field, AllowMultipleValues: false }, type: 'text' }, values: [] };
  const byValue = pointsElsewhere(column, value, reference);
  const ids = byValue ? lookupIds(column.field, column.field.LookupField ?? 'Title', 'equals', value.text, call) : [Number(literalOf(value, column, call))];
  return { op: 'in', column, values: ids, not: !wanted };
}
