import type { Call } from '../call';
import type { Entity, PropertyValue } from '../entity';
import { valueTypeOf } from '../fields/fieldKinds';
import { itemKind } from '../items/itemKind';
import type { ListItem } from '../items/visibleItem';
import { nullOutcome, type Outcome } from '../outcome';
import { propertyNameOf } from '../query/columns';
import { localIsoTime } from '../time/siteTime';
import { entityNode } from '../tree/kinds';
import type { Node } from '../tree/node';
import { isWebStorage } from './webStorage';

/** `ListItemAllFields` of a file or folder; null where it is no item. */
export function listItemNode(subject: ListItem, link: string, call: Call): Node | Outcome {
  if (isWebStorage(subject.list)) return nullOutcome('ListItemAllFields');
  const entity = (item: ListItem, at: Call): Entity => asReadFromFile(itemKind.entity(item, at), item, `${link}/ListItemAllFields`, at);
  return entityNode({ ...itemKind, entity }, subject, call);
}

/**
 * Read from its file or folder an item differs, as recorded: times stand in the web's own zone without saying so,
 * the ETag is the bare number, and the address is that of the file.
 */
function asReadFromFile(entity: Entity, { list, item }: ListItem, editLink: string, { store, web }: Call): Entity {
  const times = new Set(store.fields.of(list.id).filter(field => valueTypeOf(field) === 'time').map(propertyNameOf));
  const local = (name: string, value: PropertyValue): PropertyValue =>
    times.has(name) && typeof value === 'string' ? localIsoTime(new Date(value), web.settings.timeZoneId) : value;
  return {
    ...entity, editLink, etag: `"${item.revision}"`,
    properties: Object.fromEntries(Object.entries(entity.properties).map(([name, value]) => [name, local(name, value)])),
    onSelect: Object.fromEntries(Object.entries(entity.onSelect).map(([name, read]) => [name, () => local(name, read())]))
  };
}
