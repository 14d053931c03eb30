import type { Field } from '../../storage/fields';
import { refusals } from '../refusals';
import { isIndexable, kindOf } from './fieldKinds';

const MOST_INDEXES = 20;

/** What SharePoint demands of a column before it is added or changed. */
export function checkField(field: Field, others: readonly Field[]): void {
  if (!kindOf(field.FieldTypeKind)) throw refusals.operationRefused(`Field type ${field.FieldTypeKind} is not supported.`);
  if (field.Indexed && !isIndexable(field)) throw refusals.operationRefused(`The field ${field.Title} cannot be indexed.`);
  const indexes = others.filter(other => other.Indexed && other.InternalName !== 'ID' && other.InternalName !== field.InternalName).length;
  if (field.Indexed && indexes >= MOST_INDEXES) throw refusals.operationRefused('You cannot create more than 20 indices on a list.');
  if ((field.ValidationFormula?.length ?? 0) > 1023 || (field.ValidationMessage?.length ?? 0) > 1024) {
    throw refusals.operationRefused('The validation formula or message is too long.');
  }
}
