import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { camlColumn } from '../caml/camlColumn';
import { refusals } from '../refusals';
import type { Column } from '../query/columns';
import { parseIsoTime, parseLocaleTime } from '../time/parseTime';
import { isoTime } from '../time/siteTime';
import type { XmlElement } from '../xml/parseXml';

const OPERATORS: Readonly<Record<string, string>> = {
  eq: 'Eq', neq: 'Neq', lt: 'Lt', leq: 'Leq', gt: 'Gt', geq: 'Geq', contains: 'Contains', beginswith: 'BeginsWith', in: 'In'
};

const element = (name: string, children: readonly XmlElement[], attributes: Readonly<Record<string, string>> = {}, text = ''): XmlElement => ({ name, attributes, children, text });

/**
 * The filters of a query string as CAML: `FilterField1=Status&FilterValue1=Open`, several values as
 * `FilterFields1`/`FilterValues1` parted by `;#`, with `FilterOp1` and `FilterLookupId1`; and the text of
 * `InplaceSearchQuery`, looked for in title and name (the real service asks its search).
 */
export function filterElements(list: List, overrides: ReadonlyMap<string, string>, call: Call): XmlElement[] {
  const filters: XmlElement[] = [];
  for (const [key, name] of overrides) {
    const match = /^filterfield(s?)(\d*)$/.exec(key);
    if (!match || name === '') continue;
    const [, several, number] = match;
    const value = onceMore(overrides.get(`filtervalue${several}${number}`) ?? '');
    const column = camlColumn(call.store.fields.of(list.id), name);
    if (!column) throw refusals.fieldMissing(name);
    const byId = overrides.get(`filterlookupid${number}`) === '1';
    const operator = OPERATORS[(overrides.get(`filterop${number}`) ?? 'eq').toLowerCase()] ?? 'Eq';
    const values = several === 's' ? value.split(';#') : [value];
    filters.push(anyOf(values.map(one => oneFilter(name, column, operator === 'In' ? 'Eq' : operator, one, byId, call))));
  }
  const search = overrides.get('inplacesearchquery')?.trim();
  if (search) filters.push(anyOf(['Title', 'FileLeafRef'].map(name => element('Contains', [reference(name), valueElement('Text', search)]))));
  return filters;
}

/** PnPjs encodes values that the address encodes again, and finds its rows: they are decoded twice. */
function onceMore(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function oneFilter(name: string, column: Column, operator: string, value: string, byId: boolean, call: Call): XmlElement {
  if (value === '') return element('IsNull', [reference(name)]);
  if (byId) return element(operator, [element('FieldRef', [], { Name: name, LookupId: 'TRUE' }), valueElement('Lookup', value)]);
  return element(operator, [reference(name), valueElement('Text', literalOf(column, value, call))]);
}

/** Values stand as the list shows them: dates in the site's locale, yes and no in words. */
function literalOf(column: Column, value: string, { web }: Call): string {
  const { localeId, timeZoneId } = web.settings;
  if (column.type === 'time') {
    const time = parseLocaleTime(value, localeId, timeZoneId) ?? parseIsoTime(value, timeZoneId);
    return time ? isoTime(time) : value;
  }
  if (column.type === 'boolean') return /^(yes|ja)$/i.test(value) ? '1' : /^(no|nej)$/i.test(value) ? '0' : value;
  return column.type === 'number' && localeId === 1033 ? value.replace(/,/g, '') : column.type === 'number' ? value.replace(/[\s\u00a0]/g, '').replace(',', '.') : value;
}

const reference = (name: string): XmlElement => element('FieldRef', [], { Name: name });
const valueElement = (type: string, text: string): XmlElement => element('Value', [], { Type: type }, text);

function anyOf(filters: readonly XmlElement[]): XmlElement {
  return filters.reduce((left, right) => element('Or', [left, right]));
}
