import { sortKey } from '../../storage/sortKey';
import type { Call } from '../call';
import { isComplex, isValueList, type Entity, type PropertyValue } from '../entity';
import { refusals } from '../refusals';
import type { FilterExpression, Relation } from './parseFilter';
import { findName } from './findName';

/** `$filter`, `$orderby`, `$skip` and `$top` on collections held in memory (everything but list items). */
export function applyToCollection(entities: readonly Entity[], call: Call): readonly Entity[] {
  const { filter, orderBy, skip, top } = call.query;
  let chosen = filter ? entities.filter(entity => holds(filter, entity)) : [...entities];
  for (const { name, descending } of [...orderBy].reverse()) {
    chosen = [...chosen].sort((a, b) => compare(inOrder(read(a, name)), inOrder(read(b, name))) * (descending ? -1 : 1));
  }
  return chosen.slice(skip, top === undefined ? undefined : skip + top);
}

function holds(filter: FilterExpression, entity: Entity): boolean {
  switch (filter.op) {
    case 'and':
      return holds(filter.left, entity) && holds(filter.right, entity);
    case 'or':
      return holds(filter.left, entity) || holds(filter.right, entity);
    case 'startsWith':
      return foldText(read(entity, filter.name)).startsWith(filter.value.toLowerCase());
    case 'contains':
      return foldText(read(entity, filter.name)).includes(filter.value.toLowerCase());
    case 'compare':
      return related(read(entity, filter.name), filter.relation, filter.value);
  }
}

function read(entity: Entity, name: string): PropertyValue {
  const property = findName(Object.keys(entity.properties), name);
  if (property !== undefined) return entity.properties[property];
  const onSelect = findName(Object.keys(entity.onSelect), name);
  if (onSelect !== undefined) return entity.onSelect[onSelect]();
  throw refusals.unknownSelect(name);
}

function foldText(value: PropertyValue): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}

function related(value: PropertyValue, relation: Relation, wanted: string | number | boolean | null): boolean {
  const given = typeof value === 'boolean' && typeof wanted === 'number' ? wanted === 1 : wanted;
  const order = compare(value, given);
  if (relation === 'eq') return order === 0;
  if (relation === 'ne') return order !== 0;
  if (value === null || given === null) return false;
  if (relation === 'lt') return order < 0;
  if (relation === 'le') return order <= 0;
  return relation === 'gt' ? order > 0 : order >= 0;
}

/** Text by its place in the alphabet. */
function inOrder(value: PropertyValue): PropertyValue {
  return typeof value === 'string' ? sortKey(value) : value;
}

function compare(a: PropertyValue, b: PropertyValue): number {
  const [left, right] = [sortable(a), sortable(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortable(value: PropertyValue): string | number {
  if (value === null) return '';
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isComplex(value)) return String(Object.values(value.members)[0] ?? '').toLowerCase();
  return isValueList(value) ? value.values.join(';').toLowerCase() : '';
}
