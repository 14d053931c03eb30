import type { Field } from '../../storage/fields';
import type { ItemValue } from '../../storage/itemValue';
import type { Call } from '../call';
import { isMultiple, isReadOnlyKind, valueTypeOf } from '../fields/fieldKinds';
import { Refusal } from '../refusal';
import { ensurePrincipal } from '../security/ensurePrincipal';
import { parseIsoTime, parseLocaleTime } from '../time/parseTime';
import { checkText } from './checkText';
import { storedText } from './storedText';
import { checkNumber, exists, storedTime } from './coerceValue';

/** Text of a form that a column cannot take; the message goes into the answer's row. */
export class FormValueError extends Error {}

/** A value as people type it in a form of the site's locale and zone, as it is stored. */
export function formValue(field: Field, text: string, datesInUtc: boolean, call: Call): ItemValue {
  if (isReadOnlyKind(field)) throw new FormValueError('The column cannot be set.');
  if (text === '' && field.Required) throw new FormValueError("You can't leave this blank.");
  if (text === '') return null;
  try {
    return read(field, text, datesInUtc, call);
  } catch (error) {
    if (error instanceof Refusal) throw new FormValueError(error.message);
    throw error;
  }
}

function read(field: Field, text: string, datesInUtc: boolean, call: Call): ItemValue {
  switch (valueTypeOf(field)) {
    case 'text':
    case 'longText':
      return storedText(field, offered(field, text));
    case 'number':
      return checkNumber(field, numberText(text, call));
    case 'boolean':
      return yesNo(text);
    case 'time':
      return timeOf(field, text, datesInUtc, call);
    case 'choices':
      return text.split(';#').filter(choice => choice !== '').map(choice => checkText(field, offered(field, choice)));
    case 'lookup':
      return lookupOf(field, text, call);
    case 'person':
      return personOf(field, text, call);
    case 'link': {
      const [, url, description] = /^(.*?)(?:, (.*))?$/s.exec(text) as RegExpExecArray;
      return { Url: url.trim(), Description: description ?? url.trim() };
    }
    case 'none':
      throw new FormValueError('The column cannot be set.');
  }
}

/** Forms take only the offered choices unless the column lets people fill in their own (unproven); plain REST takes any. */
function offered(field: Field, text: string): string {
  if (!field.Choices || field.FillInChoice || field.Choices.includes(text)) return text;
  throw new FormValueError(`The value ${text} is not one of the choices of ${field.Title}.`);
}

function numberText(text: string, { web, body }: Call): string {
  // Decimal comma where the site's locale writes one.
  const invariant = web.settings.localeId === 1033 || body.member('numberInInvariantCulture') === true;
  const plain = invariant ? text.replace(/,/g, '') : text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  // The text as in an answer of the real service to the client object model [C]; that forms have the same is unproven.
  if (!Number.isFinite(Number(plain))) throw new FormValueError('Only numbers can go here.');
  return plain;
}

/** 1 is yes, 2 is no, as forms post them; 0, true and false are understood too. */
function yesNo(text: string): boolean {
  if (['1', 'true', 'yes'].includes(text.toLowerCase())) return true;
  if (['0', '2', 'false', 'no'].includes(text.toLowerCase())) return false;
  throw new FormValueError('Yes or No is expected.');
}

function timeOf(field: Field, text: string, datesInUtc: boolean, { web }: Call): string {
  const { localeId, timeZoneId } = web.settings;
  const time = parseLocaleTime(text, localeId, datesInUtc ? 93 : timeZoneId);
  if (time) return storedTime(field, time, timeZoneId);
  throw new FormValueError(parseIsoTime(text, timeZoneId)
    ? 'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.'
    : `Enter a date like this: ${localeId === 1033 ? '2/23/2012' : '2012-02-23'}`);
}

function lookupOf(field: Field, text: string, call: Call): ItemValue {
  // `5`, `5;#Title`, and several in a row: ids stand at the even places.
  const parts = text.split(';#');
  const ids = (isMultiple(field) ? parts.filter((_, at) => at % 2 === 0) : [parts[0]]).filter(part => part !== '').map(Number);
  for (const id of ids) if (!Number.isInteger(id) || !exists(field, id, call)) throw new FormValueError(`The item ${id} does not exist.`);
  return isMultiple(field) ? ids : ids[0] ?? null;
}

function personOf(field: Field, text: string, call: Call): ItemValue {
  let keys: unknown;
  try {
    keys = JSON.parse(text);
  } catch {
    throw new FormValueError('The user does not exist or is not unique.');
  }
  if (!Array.isArray(keys)) throw new FormValueError('The user does not exist or is not unique.');
  const ids = keys.map(entry => ensurePrincipal(String((entry as { Key?: unknown }).Key ?? ''), call).id);
  return isMultiple(field) ? ids : ids[0] ?? null;
}
