import type { Bindable } from '../../storage/database';
import { parseIsoTime } from '../time/parseTime';
import { isoTime } from '../time/siteTime';
import type { Column } from './columns';

/** A literal in the form the column's values are compared in; undefined when it cannot be one of its values. */
export function comparable(column: Column, value: string | number | boolean | null, timeZoneId: number): Bindable | undefined {
  if (value === null) return null;
  switch (column.type) {
    case 'number':
    case 'lookup':
    case 'person': {
      const number = typeof value === 'boolean' ? Number(value) : Number(value === '' ? Number.NaN : value);
      return Number.isNaN(number) ? undefined : number;
    }
    case 'boolean': {
      if (value === 1 || value === true || value === '1' || String(value).toLowerCase() === 'true') return 1;
      return value === 0 || value === false || value === '0' || String(value).toLowerCase() === 'false' ? 0 : undefined;
    }
    case 'time': {
      const time = typeof value === 'string' ? parseIsoTime(value, timeZoneId) : undefined;
      return time && isoTime(time);
    }
    case 'none':
    case 'link':
      return undefined;
    default:
      return String(value).toLowerCase();
  }
}
