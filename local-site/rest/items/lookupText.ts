import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import { valueTypeOf } from '../fields/fieldKinds';
import { lookupListId } from '../fields/lookupListId';
import { firstVisible } from './visibleItem';

/** What a lookup or person column shows for an id; empty for nobody, and for an item the caller may not see. */
export function lookupText(field: Field, id: number, call: Call): string {
  if (valueTypeOf(field) === 'person') return call.store.principals.byId(call.site.id, id)?.title ?? '';
  const list = call.store.lists.byId(lookupListId(field));
  const target = list && firstVisible(list, 'i.id = ?', [id], call);
  return target ? String(target.values[field.LookupField ?? 'Title'] ?? '') : '';
}
