import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { internalNameFrom } from './encodeName';
import { checkField } from './checkField';
import { reindexField } from './reindexField';
import type { FieldOwner } from './fieldsKind';

/** Adds a column; its internal name comes from `basis`, with a number behind when taken. */
export function addField(owner: FieldOwner, field: Field, basis: string, call: Call): Field {
  if (field.Title.length > 255) throw refusals.operationRefused('The display name of a column cannot be longer than 255 characters.');
  const known = call.store.fields.of(owner.id);
  const taken = new Set(known.map(other => other.InternalName.toLowerCase()));
  const first = internalNameFrom(basis);
  let name = first;
  for (let number = 1; taken.has(name.toLowerCase()); number += 1) name = `${first}${number}`;
  const named: Field = { ...field, InternalName: name, LookupList: lookupListId(field, call) };
  checkField(named, known);
  call.store.fields.save(owner.id, named);
  if (owner.list) {
    call.store.lists.touch(owner.list.id);
    if (named.Indexed) reindexField(owner.list, named, call.store);
  }
  return named;
}

/** Lookups name their list by guid, in braces, or by address (`Lists/X`); SharePoint keeps `{guid}`. */
function lookupListId(field: Field, call: Call): string | undefined {
  if (field.FieldTypeKind !== 7) return field.LookupList;
  const given = field.LookupList ?? '';
  const list = call.store.lists.byId(given.replace(/[{}]/g, '')) ?? call.store.lists.byRoot(`${call.web.path}/${given}`);
  // A list of another site collection is none: a lookup must not lead out of the site.
  if (!list || call.store.webs.byId(list.webId)?.siteId !== call.site.id) throw refusals.operationRefused('The lookup column needs a list that exists.');
  return `{${list.id}}`;
}
