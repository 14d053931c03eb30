import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { valueTypeOf } from '../fields/fieldKinds';
import { refusals } from '../refusals';
import type { XmlElement } from '../xml/parseXml';
import { camlColumn } from './camlColumn';
import { nameOf, type CamlView } from './camlView';

const MOST_LOOKUPS = 12;

/**
 * A query may join twelve lookup and person columns, Author and Editor among them, at any size of the list; what is
 * projected from a join is free, as a dependent lookup is. Without view fields every column of the list is read.
 */
export function checkLookups(view: CamlView, list: List, call: Call): void {
  const fields = call.store.fields.of(list.id);
  const named = [...(view.viewFields ?? fields.map(field => field.InternalName)), ...view.orderBy.map(order => order.name), ...(view.where ? referencesIn(view.where) : [])];
  const joined = new Set(named.map(name => camlColumn(fields, name)).filter(column => column && ['lookup', 'person'].includes(valueTypeOf(column.field)) && column.field.PrimaryFieldId === undefined).map(column => column?.name));
  if (joined.size > MOST_LOOKUPS) throw refusals.tooManyLookups();
}

function referencesIn(element: XmlElement): string[] {
  return element.name.toLowerCase() === 'fieldref' ? [nameOf(element)] : element.children.flatMap(referencesIn);
}
