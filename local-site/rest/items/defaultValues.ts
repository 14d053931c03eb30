import type { Field } from '../../storage/fields';
import type { ItemValue } from '../../storage/itemValue';
import type { Call } from '../call';
import { valueTypeOf } from '../fields/fieldKinds';
import { storedTime } from './coerceValue';

/** What new items get where the body is silent: each column's default, `[today]` by the site's clock and zone. */
export function defaultValues(fields: readonly Field[], call: Pick<Call, 'now' | 'web'>): Record<string, ItemValue> {
  const values: Record<string, ItemValue> = {};
  for (const field of fields) {
    if (field.DefaultValue === null || field.DefaultValue === '') continue;
    const value = defaultOf(field, field.DefaultValue, call);
    if (value !== null) values[field.InternalName] = value;
  }
  return values;
}

function defaultOf(field: Field, text: string, call: Pick<Call, 'now' | 'web'>): ItemValue {
  switch (valueTypeOf(field)) {
    case 'boolean':
      return text === '1' || text.toLowerCase() === 'true';
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : null;
    case 'time': {
      const time = /^\[(today|now)\]$/i.test(text) ? new Date(call.now) : new Date(text);
      return Number.isNaN(time.getTime()) ? null : storedTime(field, time, call.web.settings.timeZoneId);
    }
    case 'choices':
      return text.split(';#').filter(choice => choice !== '');
    case 'text':
    case 'longText':
      return text;
    default:
      return null;
  }
}
