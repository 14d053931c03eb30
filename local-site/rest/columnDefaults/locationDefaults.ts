import type { Field } from '../../storage/fields';
import type { ItemValue } from '../../storage/itemValue';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { isMultiple, valueTypeOf } from '../fields/fieldKinds';
import { exists } from '../items/coerceValue';
import { defaultOf } from '../items/defaultValues';
import { parseXml, type XmlElement } from '../xml/parseXml';
import { isDefaultsReceiver } from './defaultsReceiver';
import { trimEnd } from '../wire/trimEnd';

type Reader = Pick<Call, 'store' | 'now' | 'web' | 'caller' | 'site'>;

const FILE = 'client_LocationBasedDefaults.html';

/**
 * What the defaults of a place give a new file: `Forms/client_LocationBasedDefaults.html` of the library, where its
 * receiver is registered. The nearest folder with a default for a column wins, and over the column's own default.
 * A file that is no XML gives nothing (unproven).
 */
export function locationDefaults(list: List, folderPath: string, fields: readonly Field[], call: Reader): Record<string, ItemValue> {
  const { store } = call;
  if (!store.eventReceivers.of(list.id).some(isDefaultsReceiver)) return {};
  const file = store.items.at(`${list.root}/Forms`, FILE);
  const root = file && parseXml(store.streams.read(file.stream).toString('utf8'));
  const values: Record<string, ItemValue> = {};
  for (const place of (root?.children ?? []).filter(element => holds(element, folderPath)).sort((a, b) => hrefOf(a).length - hrefOf(b).length)) {
    for (const element of place.children) {
      const field = fields.find(known => known.InternalName === element.attributes.FieldName);
      const value = field && !field.ReadOnlyField ? valueFor(field, element.text, call) : null;
      if (field && value !== null) values[field.InternalName] = value;
    }
  }
  return values;
}

function holds(place: XmlElement, folderPath: string): boolean {
  const path = `${trimEnd(hrefOf(place), '/')}/`.toLowerCase();
  return place.name.toLowerCase() === 'a' && `${folderPath}/`.toLowerCase().startsWith(path);
}

/** Encoded in the file; a text with stray percent signs is taken as it is. */
function hrefOf(place: XmlElement): string {
  const href = place.attributes.href ?? '';
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Choices are kept apart by `;`, persons and lookups by `;#` and as ids (`5`, `5;#name`); what points at nothing gives nothing. */
function valueFor(field: Field, text: string, call: Reader): ItemValue {
  switch (valueTypeOf(field)) {
    case 'choices':
      return text.split(/;#?/).filter(choice => choice !== '');
    case 'person':
    case 'lookup': {
      const ids = text.split(';#').filter(part => /^\d+$/.test(part)).map(Number).filter(id => exists(field, id, call));
      if (ids.length === 0) return null;
      return isMultiple(field) ? ids : ids[0];
    }
    default:
      return defaultOf(field, text, call);
  }
}
