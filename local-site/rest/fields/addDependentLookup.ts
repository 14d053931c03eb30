import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { addField } from './addField';
import { isMultiple, valueTypeOf } from './fieldKinds';
import { findField } from './findField';
import { knownFields, type FieldOwner } from './fieldOwner';
import { lookupListId } from './lookupListId';
import { newField } from './newField';

/** A lookup that follows another one and shows a further column of the same item. It has no value of its own and cannot be written. */
export function addDependentLookup(owner: FieldOwner, title: string, primaryId: string, shown: string, call: Call): Field {
  const primary = knownFields(owner, call).find(field => field.Id === primaryId.replace(/[{}]/g, '').toLowerCase());
  if (!primary || primary.FieldTypeKind !== 7 || primary.PrimaryFieldId !== undefined) throw refusals.operationRefused('The primary lookup column does not exist.');
  const targets = call.store.fields.of(lookupListId(primary));
  const target = findField(targets, shown);
  if (!target) throw refusals.fieldMissing(shown);
  const showable = ['text', 'number', 'time', 'longText'].includes(valueTypeOf(target)) && !isMultiple(target);
  if (!showable) throw refusals.operationRefused(`The column ${target.Title} cannot be shown through a lookup.`);
  const field = newField(7, '', title, {
    LookupList: primary.LookupList, LookupWebId: primary.LookupWebId, LookupField: target.InternalName, AllowMultipleValues: isMultiple(primary),
    PrimaryFieldId: primary.Id, ReadOnlyField: true
  });
  return addField(owner, field, title, call);
}
