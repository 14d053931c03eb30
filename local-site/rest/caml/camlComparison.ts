import type { Call } from '../call';
import type { Relation } from '../odata/parseFilter';
import type { Column } from '../query/columns';
import { comparable } from '../query/comparable';
import type { Condition } from '../query/condition';
import { lookupIds, type TextMatch } from '../query/lookupIds';
import { childOf, flagOf, type XmlElement } from '../xml/parseXml';
import { todayWithOffset, wholeDay } from './camlDates';

/** A column held against a `<Value>`; the `<FieldRef>` may say that a lookup is meant by its id. */
interface Comparison {
  readonly column: Column;
  readonly reference: XmlElement;
  readonly value: XmlElement;
}

const UTC = 93;
/** Words of `_ModerationStatus` in their order; 1 is shown as Rejected and named Denied in the documents. */
const STATUSES: readonly (readonly string[])[] = [['approved'], ['denied', 'rejected'], ['pending'], ['draft'], ['scheduled']];
const nothing = (column: Column): Condition => ({ op: 'in', column, values: [] });

export function compareValue({ column, reference, value }: Comparison, relation: Relation, call: Call): Condition {
  const text = literalOf(value, column, call);
  if (isShownText({ column, reference, value })) {
    return { op: 'in', column, values: shownIds(column, 'equals', text, call), not: relation === 'ne' };
  }
  // `<Now/>` matches nothing, as measured.
  if (childOf(value, 'Now')) return nothing(column);
  const zone = flagOf(value, 'StorageTZ') === true ? UTC : call.web.settings.timeZoneId;
  const literal = comparable(column, text, zone);
  if (literal === undefined) return nothing(column);
  const dayOnly = column.type === 'time' && flagOf(value, 'IncludeTimeValue') !== true;
  return dayOnly ? wholeDay(column, relation, String(literal), call) : { op: 'compare', column, relation, value: literal };
}

/** BeginsWith and Contains: on lookups and persons in what they show. */
export function textMatch({ column, value }: Comparison, match: Exclude<TextMatch, 'equals'>, call: Call): Condition {
  if (column.type === 'lookup' || column.type === 'person') return { op: 'in', column, values: shownIds(column, match, value.text, call) };
  return { op: match, column, value: value.text.toLowerCase() };
}

/** Includes works on lookups; on columns with several choices it finds nothing, as measured. */
export function includesValue(comparison: Comparison, wanted: boolean, call: Call): Condition {
  const { column, value } = comparison;
  if (column.type !== 'lookup' && column.type !== 'person') {
    return nothing({ ...column, sql: 'NULL', type: 'text', index: 'no', field: { ...column.field, AllowMultipleValues: false } });
  }
  const ids = isShownText(comparison) ? shownIds(column, 'equals', value.text, call) : [Number(literalOf(value, column, call))];
  return { op: 'in', column, values: ids, not: !wanted };
}

/** Lookups are compared by id only when the reference or the value says so, else by what they show. */
function isShownText({ column, reference, value }: Comparison): boolean {
  if (column.type !== 'lookup' && column.type !== 'person') return false;
  const idValue = ['integer', 'counter'].includes((value.attributes.Type ?? '').toLowerCase()) || childOf(value, 'UserID') !== undefined;
  return flagOf(reference, 'LookupId') !== true && !idValue;
}

function shownIds({ field }: Column, match: TextMatch, text: string, call: Call): number[] {
  return lookupIds(field, field.LookupField || 'Title', match, text, call);
}

function literalOf(value: XmlElement, column: Column, call: Call): string {
  if (childOf(value, 'UserID')) return String(call.caller.id);
  const today = childOf(value, 'Today');
  if (today) return todayWithOffset(today, call);
  const status = column.name === '_ModerationStatus' ? STATUSES.findIndex(words => words.includes(value.text.trim().toLowerCase())) : -1;
  return status >= 0 ? String(status) : value.text;
}
