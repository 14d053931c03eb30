import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import { Permission } from '../security/permission';
import type { FieldOwner } from './fieldOwner';
import { updateField } from './updateField';

/** Brings a site column's settings into the lists of its web that use it; what a list decides for itself (index, name) stays. */
export function pushToLists({ web }: FieldOwner, field: Field, call: Call): void {
  const { Id: _id, InternalName: _name, Indexed: _indexed, Attributes: _attributes, Version: _version, ...settings } = field;
  for (const list of call.store.lists.ofWeb(web.id)) {
    const copy = call.store.fields.of(list.id).find(known => known.Id === field.Id);
    if (!copy) continue;
    call.access.demand(list.scopeId, Permission.manageLists);
    updateField({ id: list.id, list, web }, copy, { ...settings, ReadOnlyField: copy.ReadOnlyField, CanBeDeleted: copy.CanBeDeleted }, call);
  }
}
