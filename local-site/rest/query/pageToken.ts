import type { Item } from '../../storage/items';
import { isLink } from '../../storage/itemValue';
import { valueOf } from '../items/valueOf';
import { refusals } from '../refusals';
import type { Order, Position } from './itemQuery';

/** Reads `Paged=TRUE&p_ID=5[&p_Field=value][&PagedPrev=TRUE]`, a `$skiptoken` or a CAML position. */
export function readPageToken(token: string | undefined, order: readonly Order[]): Position | undefined {
  if (!token) return undefined;
  const parts = new URLSearchParams(token);
  const id = Number(parts.get('p_ID') ?? Number.NaN);
  if (!Number.isInteger(id)) throw refusals.badExpression(token);
  const values: Record<string, string | number | null> = {};
  for (const { column } of order) {
    const text = parts.get(`p_${column.name}`);
    const numeric = ['number', 'lookup', 'person', 'boolean'].includes(column.type);
    values[column.name] = text === null || text === '' ? null : numeric ? Number(text) : column.type === 'time' ? text : text.toLowerCase();
  }
  return { id, values, backwards: parts.get('PagedPrev')?.toUpperCase() === 'TRUE' };
}

/** The token of the page behind an item. */
export function writePageToken(last: Item, order: readonly Order[]): string {
  const token = new URLSearchParams({ Paged: 'TRUE' });
  for (const { column } of order) {
    if (column.index === 'id') continue;
    const value = valueOf(last, column.field);
    const text = value === null || isLink(value) ? '' : typeof value === 'boolean' ? String(Number(value)) : String(value);
    token.set(`p_${column.name}`, text);
  }
  token.set('p_ID', String(last.id));
  return token.toString();
}
