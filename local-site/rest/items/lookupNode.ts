import type { Field } from '../../storage/fields';
import type { Item } from '../../storage/items';
import type { Call } from '../call';
import type { Entity, PropertyValue } from '../entity';
import { isMultiple, valueTypeOf } from '../fields/fieldKinds';
import { lookupListId } from '../fields/lookupListId';
import { propertyNameOf } from '../query/columns';
import type { Node } from '../tree/node';
import { isReached } from './lookupReach';
import { personEntity } from './personEntity';
import { propertyValue } from './propertyValue';
import { valueOf } from './valueOf';
import { firstVisible } from './visibleItem';

/** What a lookup or person column leads to; undefined for an empty one, or an item the caller may not see. */
export function lookupNode(item: Item, field: Field, call: Call): Node | undefined {
  const value = valueOf(item, field);
  const ids = Array.isArray(value) ? (value as readonly number[]) : typeof value === 'number' ? [value] : [];
  const entities = ids.map(id => targetEntity(field, id, call)).filter(entity => entity !== undefined);
  const base = { name: field.InternalName, member: () => undefined, verbs: {} };
  if (isMultiple(field)) return { ...base, entities: () => entities };
  return entities.length === 0 ? undefined : { ...base, entity: () => entities[0] };
}

function targetEntity(field: Field, id: number, call: Call): Entity | undefined {
  if (valueTypeOf(field) === 'person') {
    const person = call.store.principals.byId(call.site.id, id);
    return person && personEntity(person);
  }
  const list = call.store.lists.byId(lookupListId(field));
  const item = list && firstVisible(list, 'i.id = ?', [id], call);
  if (!list || !item) return undefined;
  const plain = call.store.fields.of(list.id).filter(isReached);
  const properties = Object.fromEntries(plain.map(target => [propertyNameOf(target), propertyValue(valueOf(item, target), target)] as [string, PropertyValue]));
  return {
    type: 'SP.Data.LookupItem', set: 'SP.ListData', editLink: `Web/Lists(guid'${list.id}')/Items(${id})`,
    properties: { Id: id, ...properties }, onSelect: {}, navigation: [], open: () => undefined
  };
}
