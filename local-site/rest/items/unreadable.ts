import type { Field } from '../../storage/fields';
import { valueTypeOf } from '../fields/fieldKinds';
import { refusals } from '../refusals';
import { isObject, type Json } from '../wire/requestBody';

/** What a value of a body looks like to the service's JSON reader. */
function nodeOf(value: Json | undefined): string {
  if (Array.isArray(value)) return 'StartArray';
  return isObject(value) ? 'StartObject' : 'PrimitiveValue';
}

/** A value of another form than the column's: 400 in the words of the service's JSON reader. */
export function wrongNode(value: Json | undefined, wanted: 'PrimitiveValue' | 'StartArray' | 'StartObject'): Error {
  return refusals.badRequest(`An unexpected '${nodeOf(value)}' node was found when reading from the JSON reader. A '${wanted}' node was expected.`);
}

export function wrongPrimitive(edmType: string): Error {
  return refusals.badRequest(`Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`);
}

/** A value that is no single value of the column's type. */
export function wrongValue(field: Field, value: Json): Error {
  return nodeOf(value) === 'PrimitiveValue' ? wrongPrimitive(edmTypeOf(field)) : wrongNode(value, 'PrimitiveValue');
}

function edmTypeOf(field: Field): string {
  if (field.FieldTypeKind === 14) return 'Edm.Guid';
  switch (valueTypeOf(field)) {
    case 'number':
      return field.FieldTypeKind === 1 ? 'Edm.Int32' : 'Edm.Double';
    case 'boolean':
      return 'Edm.Boolean';
    case 'time':
      return 'Edm.DateTime';
    case 'lookup':
    case 'person':
      return 'Edm.Int32';
    default:
      return 'Edm.String';
  }
}
