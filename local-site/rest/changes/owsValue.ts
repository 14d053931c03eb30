import type { Field } from '../../storage/fields';
import type { Item } from '../../storage/items';
import { isLink } from '../../storage/itemValue';
import type { Call } from '../call';
import { valueTypeOf } from '../fields/fieldKinds';
import { lookupText } from '../items/lookupText';
import { valueOf } from '../items/valueOf';
import { toLocal } from '../time/siteTime';

/** Columns that rowsets give as a lookup of the item itself: `1;#…`. [M] MS-LISTSWS */
const AS_LOOKUP: readonly string[] = ['FileRef', 'FileDirRef', 'FileLeafRef', 'FSObjType', 'UniqueId'];

/** A value as an `ows_…` attribute of a rowset: the form raw CAML has. Undefined for an empty one, whose attribute is left out. */
export function owsValue(item: Item, field: Field, call: Call): string | undefined {
  const value = valueOf(item, field);
  if (value === null) return undefined;
  if (AS_LOOKUP.includes(field.InternalName)) return `${item.id};#${selfLookup(field.InternalName, String(value))}`;
  if (isLink(value)) return `${value.Url}, ${value.Description}`;
  switch (valueTypeOf(field)) {
    case 'boolean':
      return value ? '1' : '0';
    case 'number':
      return ['ID', '_ModerationStatus', '_UIVersion', 'owshiddenversion'].includes(field.InternalName) ? String(value) : Number(value).toFixed(13);
    case 'time':
      return localTime(String(value), call);
    case 'choices':
      return `;#${(value as readonly string[]).join(';#')};#`;
    case 'lookup':
    case 'person': {
      const ids = Array.isArray(value) ? (value as readonly number[]) : [Number(value)];
      return ids.map(id => `${id};#${lookupText(field, id, call)}`).join(';#');
    }
    default:
      return String(value);
  }
}

/** Paths stand without their leading slash, guids in braces. */
function selfLookup(name: string, value: string): string {
  if (name === 'UniqueId') return `{${value.toUpperCase()}}`;
  return name === 'FileRef' || name === 'FileDirRef' ? value.replace(/^\//, '') : value;
}

function localTime(time: string, { web }: Call): string {
  const local = toLocal(new Date(time), web.settings.timeZoneId);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${local.year}-${two(local.month)}-${two(local.day)} ${two(local.hour)}:${two(local.minute)}:${two(local.second)}`;
}
