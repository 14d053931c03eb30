import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { entityPropertyName } from '../fields/encodeName';
import { valueTypeOf } from '../fields/fieldKinds';
import { lookupReaches } from '../items/lookupReach';
import type { FilterExpression } from '../odata/parseFilter';
import { refusals } from '../refusals';
import { columnByProperty, columnOf, type Column } from './columns';
import { comparable } from './comparable';
import type { Condition } from './condition';
import { lookupIds } from './lookupIds';

/** A `$filter` over a list's columns. */
export function filterCondition(filter: FilterExpression, list: List, call: Call): Condition {
  if ('left' in filter) {
    return { op: filter.op, operands: [filterCondition(filter.left, list, call), filterCondition(filter.right, list, call)] };
  }
  if (filter.name.includes('/')) return throughLookup(filter, list, call);
  const column = filterColumn(filter.name, list, call);
  if (filter.op !== 'compare') {
    if (column.type !== 'text') throw refusals.badExpression(`${filter.name} ${filter.op}`);
    return { op: filter.op, column, value: filter.value.toLowerCase() };
  }
  if (filter.part !== undefined) {
    if (column.type !== 'time' || typeof filter.value !== 'number') throw refusals.badExpression(filter.name);
    return { op: 'part', column, part: filter.part, relation: filter.relation, value: filter.value };
  }
  return compare(column, filter, call);
}

function compare(column: Column, filter: Extract<FilterExpression, { op: 'compare' }>, call: Call): Condition {
  const value = comparable(column, filter.value, call.web.settings.timeZoneId);
  const ordered = !['eq', 'ne'].includes(filter.relation);
  if (value === undefined || (value === null && ordered)) throw refusals.badExpression(`${filter.name} ${filter.relation} ${String(filter.value)}`);
  return { op: 'compare', column, relation: filter.relation, value };
}

function filterColumn(name: string, list: List, call: Call): Column {
  const fields = call.store.fields.of(list.id);
  const column = columnByProperty(fields, name);
  if (!column) {
    const bare = fields.some(field => entityPropertyName(field.InternalName).toLowerCase() === name.toLowerCase());
    throw bare ? refusals.invalidFieldQuery(name) : refusals.fieldMissing(name);
  }
  if (!column.filterable) throw refusals.notFilterable(name);
  return column;
}

/** `Customer/Title eq 'x'`: allowed only for an expanded lookup or person, one step deep. */
function throughLookup(filter: Exclude<FilterExpression, { left: FilterExpression }>, list: List, call: Call): Condition {
  const [head, below, ...deeper] = filter.name.split('/');
  const field = call.store.fields.of(list.id).find(known => entityPropertyName(known.InternalName).toLowerCase() === head.toLowerCase());
  if (!field || !['lookup', 'person'].includes(valueTypeOf(field))) throw refusals.fieldMissing(head);
  const expanded = [...call.query.selection.expanded.keys()].some(name => name.toLowerCase() === head.toLowerCase());
  if (!expanded || deeper.length > 0) throw refusals.invalidFieldQuery(filter.name, head);
  if (!lookupReaches(field, below, call)) throw refusals.invalidFieldQuery(filter.name);
  const column = columnOf(field);
  if (below.toLowerCase() === 'id' && filter.op === 'compare') return compare(column, filter, call);
  if (filter.op === 'compare' && (filter.part !== undefined || !['eq', 'ne'].includes(filter.relation))) throw refusals.badExpression(filter.name);
  const match = filter.op === 'compare' ? 'equals' : filter.op;
  const values = lookupIds(field, below, match, String(filter.value), call);
  return { op: 'in', column, values, not: filter.op === 'compare' && filter.relation === 'ne' };
}
