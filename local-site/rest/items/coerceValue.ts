import type { Field } from '../../storage/fields';
import type { ItemValue } from '../../storage/itemValue';
import type { Call } from '../call';
import { isMultiple, valueTypeOf } from '../fields/fieldKinds';
import { lookupListId } from '../fields/lookupListId';
import { refusals } from '../refusals';
import { parseIsoTime } from '../time/parseTime';
import { isoTime, localMidnight } from '../time/siteTime';
import { arrayOf, isObject, type Json } from '../wire/requestBody';
import { checkText } from './checkText';
import { storedText } from './storedText';
import { wrongNode, wrongPrimitive, wrongValue } from './unreadable';

type Reader = Pick<Call, 'store' | 'site' | 'web'> & { readonly body: Pick<Call['body'], 'verbose'> };

/** A value of a JSON body as it is stored. Refuses what the column cannot hold. */
export function coerceValue(field: Field, value: Json, call: Reader): ItemValue {
  if (value === null) return null;
  switch (valueTypeOf(field)) {
    case 'text':
    case 'longText':
      if (typeof value !== 'string' || !isGuidWhereWanted(field, value)) throw wrongValue(field, value);
      return value === '' ? null : storedText(field, value);
    case 'number':
      return checkNumber(field, value);
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongValue(field, value);
      return value;
    case 'time':
      return timeValue(field, value, call);
    case 'choices':
      return choiceValues(field, value, call);
    case 'lookup':
    case 'person':
      return pointers(field, value, call);
    case 'link':
      return linkValue(value);
    case 'none':
      throw readOnly();
  }
}

export function readOnly(): Error {
  // Unproven for REST; the text is the client object model's.
  return refusals.invalidValue('Invalid data has been used to update the list item. The field you are trying to update may be read only.');
}

function isGuidWhereWanted(field: Field, text: string): boolean {
  return field.FieldTypeKind !== 14 || /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i.test(text);
}

/** Several values: an array in light bodies, `{ results: […] }` in verbose ones; the one form is no other's. */
function severalValues(value: Json, { body }: Reader): readonly Json[] {
  const several = body.verbose === isObject(value) ? arrayOf(value) : undefined;
  if (!several) throw wrongNode(value, body.verbose ? 'StartObject' : 'StartArray');
  return several;
}

export function checkNumber(field: Field, value: Json): number {
  // SharePoint takes numbers as text as well.
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw wrongValue(field, value);
  // An Integer column is Edm.Int32 in the service's model: a fraction is no value of it, nor a number beyond.
  if (field.FieldTypeKind === 1 && number !== (number | 0)) throw wrongValue(field, value);
  const [least, most] = [field.MinimumValue ?? -Infinity, field.MaximumValue ?? Infinity];
  if (number < least || number > most) throw refusals.invalidValue(`The value of this field must be between ${least} and ${most}.`);
  return number;
}

function timeValue(field: Field, value: Json, call: Reader): string {
  const { timeZoneId } = call.web.settings;
  const time = typeof value === 'string' ? parseIsoTime(value, timeZoneId) : undefined;
  if (!time) throw wrongValue(field, value);
  return storedTime(field, time, timeZoneId);
}

/** Date-only columns keep the local day (unproven for REST: no recording shows it). */
export function storedTime(field: Field, time: Date, timeZoneId: number): string {
  return isoTime(field.DisplayFormat === 0 ? localMidnight(time, timeZoneId) : time);
}

function choiceValues(field: Field, value: Json, call: Reader): ItemValue {
  const choices = severalValues(value, call);
  if (!choices.every(choice => typeof choice === 'string')) throw wrongPrimitive('Edm.String');
  return choices.length === 0 ? null : choices.map(choice => checkText(field, choice));
}

function pointers(field: Field, value: Json, call: Reader): ItemValue {
  const ids = isMultiple(field) ? severalValues(value, call) : [value];
  const wrong = ids.find(id => typeof id === 'object' || !/^-?\d+$/.test(String(id)));
  if (wrong !== undefined) throw wrongValue(field, wrong);
  const numbers = ids.map(id => Number(id));
  // 0 and -1 empty the column.
  if (!isMultiple(field) && numbers[0] <= 0) return null;
  for (const id of numbers) if (!exists(field, id, call)) throw missingTarget(field, id);
  return isMultiple(field) ? (numbers.length === 0 ? null : numbers) : numbers[0];
}

export function exists(field: Field, id: number, { store, site }: Pick<Call, 'store' | 'site'>): boolean {
  if (valueTypeOf(field) === 'person') return store.principals.byId(site.id, id) !== undefined;
  return store.items.levels(lookupListId(field), id).length > 0;
}

function missingTarget(field: Field, id: number): Error {
  return refusals.invalidValue(`The value ${id} of ${field.InternalName} does not refer to anything that exists.`);
}

function linkValue(value: Json): ItemValue {
  if (!isObject(value)) throw wrongNode(value, 'StartObject');
  if (typeof value.Url !== 'string') throw wrongPrimitive('Edm.String');
  if (value.Url === '') return null;
  if (value.Url.length > 255) throw refusals.invalidValue('Invalid URL: it may not be longer than 255 characters.');
  return { Description: typeof value.Description === 'string' ? value.Description : value.Url, Url: value.Url };
}
