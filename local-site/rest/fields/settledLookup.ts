import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { readableList } from '../security/readableList';
import { findField } from './findField';

/** Where a lookup leads. Lists are named by guid, in braces, or by address (`Lists/X`); SharePoint keeps `{guid}` and the list's web. */
export function settledLookup(field: Field, call: Call): Partial<Field> {
  if (field.FieldTypeKind !== 7) return {};
  const given = field.LookupList ?? '';
  const list = call.store.lists.byId(given.replace(/[{}]/g, '')) ?? call.store.lists.byRoot(`${call.web.path}/${given}`);
  const missing = (): Error => refusals.operationRefused('The lookup column needs a list that exists.');
  // A list of another site collection is none: a lookup must not lead out of the site. Nor may it tell of a list the caller cannot read.
  if (!list || call.store.webs.byId(list.webId)?.siteId !== call.site.id) throw missing();
  readableList(list, missing, call);
  const shown = field.LookupField || 'Title';
  const target = findField(call.store.fields.of(list.id), shown);
  if (!target) throw refusals.fieldMissing(shown);
  return {
    LookupList: `{${list.id}}`, LookupWebId: list.webId, LookupField: target.InternalName,
    // The index is where related items are found when their target is deleted.
    Indexed: field.Indexed || (field.RelationshipDeleteBehavior ?? 0) !== 0
  };
}
