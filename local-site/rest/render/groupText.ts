import type { Field } from '../../storage/fields';
import { valueTypeOf } from '../fields/fieldKinds';
import { fieldMembers } from './fieldMembers';
import { plainText } from './plainText';
import type { RowSubject } from './rowContext';

/** What a group is known by: numbers by their twin, all else by its text. */
export function groupText(field: Field, subject: RowSubject): string {
  return plainText(fieldMembers(field, subject)[valueTypeOf(field) === 'number' ? `${field.InternalName}.` : field.InternalName]);
}
