import type { List } from '../../storage/lists';
import type { Call } from '../call';
import type { Entity, PropertyValue } from '../entity';
import { valueTypeOf } from '../fields/fieldKinds';
import { propertyNameOf } from '../query/columns';
import { localIsoTime } from '../time/siteTime';

/** An item with its times as the site's clock shows them, without a zone. */
export function localTimes(entity: Entity, list: List, call: Call): Entity {
  const zone = call.web.settings.timeZoneId;
  const times = new Set(call.store.fields.of(list.id).filter(field => valueTypeOf(field) === 'time').map(propertyNameOf));
  const local = (name: string, value: PropertyValue): PropertyValue =>
    times.has(name) && typeof value === 'string' ? localIsoTime(new Date(value), zone) : value;
  return {
    ...entity,
    alike: undefined,
    properties: Object.fromEntries(Object.entries(entity.properties).map(([name, value]) => [name, local(name, value)])),
    onSelect: Object.fromEntries(Object.entries(entity.onSelect).map(([name, read]) => [name, () => local(name, read())]))
  };
}
