import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { checkField } from './checkField';
import { reindexField } from './reindexField';
import type { FieldOwner } from './fieldsKind';

/** Changes a column. Its internal name never changes; indexing a list over the threshold is refused, as is a unique column with doubles. */
export function updateField(owner: FieldOwner, field: Field, settings: Partial<Field>, call: Call): void {
  if (settings.LookupList !== undefined && bare(settings.LookupList) !== bare(field.LookupList)) throw refusals.operationRefused('Cannot change the lookup list of a lookup field.');
  const merged: Field = { ...field, ...settings };
  const changed: Field = { ...merged, Indexed: merged.Indexed || merged.EnforceUniqueValues };
  checkField(changed, call.store.fields.of(owner.id));
  const { list } = owner;
  const indexes = list !== undefined && changed.Indexed !== field.Indexed;
  if (indexes && call.store.items.total(list.id) > call.limits.threshold) throw refusals.overThreshold();
  call.store.fields.save(owner.id, changed);
  if (!list) return;
  call.store.lists.touch(list.id);
  if (indexes) reindexField(list, changed, call.store);
  if (changed.EnforceUniqueValues && !field.EnforceUniqueValues && hasDoubles(list.id, changed, call)) throw refusals.duplicateValue([changed.Title]);
}

function bare(listId: string | undefined): string {
  return (listId ?? '').replace(/[{}]/g, '').toLowerCase();
}

function hasDoubles(listId: string, field: Field, call: Call): boolean {
  return call.store.db.first(
    `SELECT 1 FROM item_values v JOIN items i ON i.row = v.row
     WHERE v.list_id = ? AND v.field = ? AND v.value IS NOT NULL AND i.is_current = 1 GROUP BY v.value HAVING count(*) > 1 LIMIT 1`,
    listId, field.InternalName
  ) !== undefined;
}

export function removeField(owner: FieldOwner, field: Field, call: Call): void {
  if (!field.CanBeDeleted) throw refusals.operationRefused(`The field ${field.Title} cannot be deleted.`);
  call.store.fields.remove(owner.id, field.InternalName);
  if (!owner.list) return;
  reindexField(owner.list, { ...field, Indexed: false }, call.store);
  call.store.lists.touch(owner.list.id);
}
