import type { RowValue } from './rowContext';

type Member = string | Readonly<Record<string, string | number | boolean>>;

/** A value of a row as one text: lookups and persons by what they show, links by their address. */
export function plainText(value: RowValue | undefined): string {
  const values = (value === undefined ? [] : Array.isArray(value) ? value : [value]) as readonly Member[];
  return values.map(one => (typeof one === 'string' ? one : String(one.lookupValue ?? one.title ?? one.url ?? ''))).join('; ');
}
