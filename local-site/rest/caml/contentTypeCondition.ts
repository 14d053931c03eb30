import type { List } from '../../storage/lists';
import type { Call } from '../call';
import type { Relation } from '../odata/parseFilter';
import type { Column } from '../query/columns';
import type { Condition } from '../query/condition';
import { invalidCaml } from './camlView';

/** `ContentType` compared by name: the list's content types of that name, by id. */
export function contentTypeCondition(column: Column, relation: Relation, name: string, list: List, call: Call): Condition {
  if (relation !== 'eq' && relation !== 'ne') throw invalidCaml();
  const ids = call.store.contentTypes.of(list.id).filter(type => type.name.toLowerCase() === name.trim().toLowerCase()).map(type => type.id.toLowerCase());
  return { op: 'in', column, values: ids, not: relation === 'ne' };
}
