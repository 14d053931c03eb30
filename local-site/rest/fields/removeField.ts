import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import { contentTypesLinking, unlinkField } from '../contentTypes/linkNewField';
import { refusals } from '../refusals';
import type { FieldOwner } from './fieldOwner';
import { recomputeDerived } from './recomputeDerived';
import { reindexField } from './reindexField';

/** Deletes a column, and takes it out of the list's views and content types. Formulas that named it give `#NAME?` (unproven). */
export function removeField(owner: FieldOwner, field: Field, call: Call): void {
  if (!field.CanBeDeleted || field.Sealed) throw refusals.operationRefused(`The field ${field.Title} cannot be deleted.`);
  const { fields, views, lists } = call.store;
  const { list } = owner;
  if (!list) {
    if (contentTypesLinking(owner.web, field, call.store)) {
      throw refusals.operationRefused('Site columns which are included in content types cannot be deleted. Remove all references to this site column prior to deleting it.');
    }
    fields.remove(owner.id, field.InternalName);
    return;
  }
  if (fields.of(list.id).some(other => other.PrimaryFieldId === field.Id)) throw refusals.operationRefused(`The lookup column ${field.Title} cannot be deleted because other columns depend on it.`);
  fields.remove(list.id, field.InternalName);
  reindexField(list, { ...field, Indexed: false }, call.store);
  for (const view of views.of(list.id)) {
    if (view.fields.includes(field.InternalName)) views.save(list.id, { ...view, fields: view.fields.filter(name => name !== field.InternalName) });
  }
  unlinkField(list, field, call.store);
  if (fields.of(list.id).some(other => other.Formula?.includes(field.InternalName))) recomputeDerived(list, call);
  lists.touch(list.id);
}
