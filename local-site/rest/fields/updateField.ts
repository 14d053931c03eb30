import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { checkKindChange, convertValues } from './changeKind';
import { checkedField } from './checkField';
import { isDerived } from './fieldKinds';
import { demandVersionsForLog, knownFields, type FieldOwner } from './fieldOwner';
import { recomputeDerived } from './recomputeDerived';
import { reindexField } from './reindexField';
import { demandOpenForUnique } from './uniqueColumns';

/** Changes a column. Its internal name never changes; indexing a list over the threshold is refused, as is a unique column with doubles. */
export function updateField(owner: FieldOwner, field: Field, settings: Partial<Field>, call: Call): void {
  if (field.Sealed && settings.Sealed !== false) throw refusals.operationRefused(`The column ${field.Title} is sealed and cannot be changed.`);
  if (settings.LookupList !== undefined && bare(settings.LookupList) !== bare(field.LookupList)) throw refusals.operationRefused('Cannot change the lookup list of a lookup field.');
  const merged: Field = { ...field, ...settings, Version: (field.Version ?? 0) + 1 };
  demandVersionsForLog(owner, merged);
  checkKindChange(field, merged);
  const related = merged.FieldTypeKind === 7 && (merged.RelationshipDeleteBehavior ?? 0) !== 0;
  // Both are looked up in the index. The text is unproven; to keep the index without a word would be a lie.
  if (settings.Indexed === false && (merged.EnforceUniqueValues || related)) throw refusals.operationRefused(`The column ${field.Title} must stay indexed while it enforces unique values or a relationship.`);
  const changed = checkedField({ ...merged, Indexed: merged.Indexed || merged.EnforceUniqueValues || related }, knownFields(owner, call));
  const { list } = owner;
  if (list) demandOpenForUnique(list.settings, [changed]);
  const indexes = list !== undefined && changed.Indexed !== field.Indexed;
  if (indexes && call.store.items.total(list.id) > call.limits.threshold) throw refusals.overThreshold();
  call.store.fields.save(owner.id, changed);
  if (!list) return;
  call.store.lists.touch(list.id);
  convertValues(list, field, changed, call);
  if (indexes || changed.FieldTypeKind !== field.FieldTypeKind) reindexField(list, changed, call.store);
  if (isDerived(changed) && (changed.Formula !== field.Formula || changed.OutputType !== field.OutputType)) recomputeDerived(list, call);
  if (changed.EnforceUniqueValues && !field.EnforceUniqueValues && hasDoubles(list.id, changed, call)) throw refusals.duplicateValue([changed.Title]);
}

function bare(listId: string | undefined): string {
  return (listId ?? '').replace(/[{}]/g, '').toLowerCase();
}

function hasDoubles(listId: string, field: Field, call: Call): boolean {
  return call.store.db.first(
    `SELECT 1 FROM value_index v JOIN items i ON i.row = v.row
     WHERE v.list_id = ? AND v.field = ? AND v.value IS NOT NULL AND i.is_current = 1 GROUP BY v.value HAVING count(*) > 1 LIMIT 1`,
    listId, field.InternalName
  ) !== undefined;
}
