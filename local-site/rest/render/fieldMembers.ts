import type { Field } from '../../storage/fields';
import { isLink, type ItemValue } from '../../storage/itemValue';
import { isCalculated, valueTypeOf } from '../fields/fieldKinds';
import { showsClock } from '../fields/showsClock';
import { isErrorText } from '../formulas/formulaValue';
import { fifteenDigits } from '../items/fifteenDigits';
import { valueOf } from '../items/valueOf';
import { localeTime } from '../time/localeTime';
import { lookupValues } from './lookupValues';
import { numberText } from './numberText';
import { personValues } from './personValues';
import type { Row, RowSubject } from './rowContext';

const UTC = 93;
const INTEGERS: readonly number[] = [1, 5];
/** The members a column has in a row: what is shown under its name, and its twins. Empty values are empty text. */
export function fieldMembers(field: Field, subject: RowSubject): Row {
  return valueMembers(field, valueOf(subject.item, field), subject);
}

export function valueMembers(field: Field, value: ItemValue, subject: RowSubject): Row {
  const name = field.InternalName;
  if (isErrorText(value)) return { [name]: value, ...(hasTwin(field) ? { [`${name}.`]: '' } : {}) };
  switch (valueTypeOf(field)) {
    case 'number':
      return numberMembers(field, value, subject);
    case 'boolean':
      return { [name]: value === null ? '' : value ? 'Yes' : 'No', [`${name}.value`]: value === null ? '' : value ? '1' : '0' };
    case 'time':
      return { [name]: value === null ? '' : timeText(field, String(value), subject), [`${name}.`]: value === null ? '' : String(value) };
    case 'choices':
      return { [name]: Array.isArray(value) && value.length > 0 ? value.map(String) : '' };
    case 'lookup':
      return { [name]: lookupValues(field, idsOf(value), subject) };
    case 'person':
      return personValues(field, idsOf(value), subject);
    case 'link':
      return linkMembers(name, value, subject);
    default:
      return { [name]: value === null ? '' : String(value) };
  }
}

export function idsOf(value: ItemValue): number[] {
  return Array.isArray(value) ? value.map(Number) : typeof value === 'number' ? [value] : [];
}

/** A calculation that failed shows its error and has no value beside it. */
function hasTwin(field: Field): boolean {
  return ['number', 'time'].includes(valueTypeOf(field));
}

function numberMembers(field: Field, value: ItemValue, { call }: RowSubject): Row {
  const name = field.InternalName;
  if (value === null) return { [name]: '', [`${name}.`]: '' };
  const number = Number(value);
  if (INTEGERS.includes(field.FieldTypeKind)) return { [name]: String(number), [`${name}.`]: String(number) };
  const kind = isCalculated(field) ? { ...field, FieldTypeKind: field.OutputType ?? 9 } : field;
  return { [name]: numberText(number, kind, call.web.settings.localeId), [`${name}.`]: fifteenDigits(number) };
}

function timeText(field: Field, time: string, { call, datesInUtc }: RowSubject): string {
  const { localeId, timeZoneId } = call.web.settings;
  // A date without a time stays the day it is in the site's zone.
  const withClock = showsClock(field);
  return localeTime(new Date(time), withClock, localeId, datesInUtc && withClock ? UTC : timeZoneId);
}

/** The JSON form of links is unproven. */
function linkMembers(name: string, value: ItemValue, { urlsInJson }: RowSubject): Row {
  if (!isLink(value)) return { [name]: '', [`${name}.desc`]: '' };
  return urlsInJson ? { [name]: { url: value.Url, desc: value.Description } } : { [name]: value.Url, [`${name}.desc`]: value.Description };
}
