import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { camlColumn } from '../caml/camlColumn';
import type { Entity, Properties } from '../entity';
import { propertyNameOf } from '../query/columns';

/** Shown whatever the view names, as recorded, before and behind its own columns. */
const BEFORE: readonly string[] = ['FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl'];
const BEHIND: readonly string[] = ['ID', 'Created', 'Modified'];

/**
 * An item cut down to a view's columns. What is not shown by default has to be selected as well, as client libraries
 * found out; names that are no columns do not matter.
 */
export function onlyViewFields(entity: Entity, viewFields: readonly string[] | undefined, list: List, call: Call): Entity {
  if (viewFields === undefined) return entity;
  const fields = call.store.fields.of(list.id);
  const wanted = viewFields.flatMap(name => camlColumn(fields, name) ?? []).flatMap(({ field }) => [propertyNameOf(field), propertyNameOf(field).replace(/Id$/, 'StringId')]);
  const shown = Object.keys(entity.properties).filter(name => wanted.includes(name) && !BEHIND.includes(name));
  const kept = [...BEFORE, ...shown, ...BEHIND].filter(name => name in entity.properties);
  const others = Object.entries(entity.properties).filter(([name]) => !kept.includes(name));
  return {
    ...entity,
    alike: undefined,
    properties: Object.fromEntries(kept.map(name => [name, entity.properties[name]])) as Properties,
    onSelect: { ...Object.fromEntries(others.map(([name, value]) => [name, () => value])), ...entity.onSelect }
  };
}
