import type { Item } from '../../storage/items';
import { isLink, type ItemValue } from '../../storage/itemValue';
import { valueOf } from '../items/valueOf';
import { emptyRecord } from '../emptyRecord';
import { refusals } from '../refusals';
import type { Order, Position } from './itemQuery';

/** Reads `Paged=TRUE&p_ID=5[&p_Field=value][&PagedPrev=TRUE]`, a `$skiptoken` or a CAML position. */
export function readPageToken(token: string | undefined, order: readonly Order[]): Position | undefined {
  if (!token) return undefined;
  const parts = new URLSearchParams(token);
  const id = Number(parts.get('p_ID') ?? Number.NaN);
  if (!Number.isInteger(id)) throw refusals.badExpression(token);
  const values = emptyRecord<string | number | null>();
  for (const { column } of order) {
    const text = parts.get(`p_${column.name}`);
    const numeric = ['number', 'lookup', 'person', 'boolean'].includes(column.type);
    values[column.name] = text === null || text === '' ? null : numeric ? Number(text) : column.type === 'time' ? readTime(text) : text.toLowerCase();
  }
  return { id, values, backwards: parts.get('PagedPrev')?.toUpperCase() === 'TRUE' };
}

/** The token of the page behind an item, or before it. */
export function writePageToken(item: Item, order: readonly Order[], backwards = false): string {
  const token = new URLSearchParams({ Paged: 'TRUE', ...(backwards ? { PagedPrev: 'TRUE' } : {}) });
  for (const { column } of order) {
    if (column.index === 'id') continue;
    const value = valueOf(item, column.field);
    token.set(`p_${column.name}`, column.type === 'time' && typeof value === 'string' ? writeTime(value) : textOf(value));
  }
  token.set('p_ID', String(item.id));
  return token.toString();
}

function textOf(value: ItemValue): string {
  if (value === null || isLink(value)) return '';
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}

/** Times stand in tokens as `20221012 08:07:52`, in UTC. */
function writeTime(time: string): string {
  return `${time.slice(0, 10).replace(/-/g, '')} ${time.slice(11, 19)}`;
}

/** The same back; a caller who builds the token writes ISO. */
function readTime(text: string): string {
  return text.replace(/^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d)$/, '$1-$2-$3T$4Z');
}
