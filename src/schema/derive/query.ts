import type { ListDefinition } from '../vocabulary/list';
import type { IndexedColumnOf } from './row';

/** A `$filter` that an index answers. Made by this file only. */
export type IndexedFilter = string & { readonly indexedFilter: unique symbol };

const literal = (value: string | boolean): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : `'${value.replace(/'/g, "''")}'`;

/** Rows whose column has the value. @throws Error when the column is not indexed: SharePoint refuses such a
 * filter as soon as the list holds more than 5,000 rows. */
export function whereEquals<L extends ListDefinition>(
  list: L,
  column: IndexedColumnOf<L>,
  value: string | boolean
): IndexedFilter {
  if (!list.columns[column]?.indexed) {
    throw new Error(`${list.name}.${column} is not indexed and cannot be filtered on`);
  }
  return `${column} eq ${literal(value)}` as IndexedFilter;
}

/** Rows whose column begins with the text: an index answers that as well. @throws Error when the column is not indexed */
export function whereStartsWith<L extends ListDefinition>(list: L, column: IndexedColumnOf<L>, beginning: string): IndexedFilter {
  if (!list.columns[column]?.indexed) {
    throw new Error(`${list.name}.${column} is not indexed and cannot be filtered on`);
  }
  return `startswith(${column},${literal(beginning)})` as IndexedFilter;
}

/** Rows whose column has the value or one after it, as text sorts. */
export function whereFrom<L extends ListDefinition>(list: L, column: IndexedColumnOf<L>, value: string): IndexedFilter {
  return `${indexedOrder(list, column)} ge ${literal(value)}` as IndexedFilter;
}

/**
 * Rows whose column has one of the values; several filters, each short enough for an address.
 * @param among filters of which one must find the row as well; none for all rows with a value
 */
export function whereAnyOf<L extends ListDefinition>(
  list: L,
  column: IndexedColumnOf<L>,
  values: readonly string[],
  among: readonly IndexedFilter[] = []
): readonly IndexedFilter[] {
  const also = among.length === 0 ? '' : ` and (${among.join(' or ')})`;
  const [most, longest] = [MOST_VALUES - among.length, LONGEST_FILTER - encodeURIComponent(also).length];
  const filters: string[] = [];
  let [count, length] = [0, Infinity];
  for (const value of values) {
    const part = whereEquals(list, column, value);
    const added = encodeURIComponent(` or ${part}`).length;
    if (count >= most || length + added > longest) {
      filters.push(part);
      [count, length] = [1, added];
    } else {
      filters[filters.length - 1] += ` or ${part}`;
      [count, length] = [count + 1, length + added];
    }
  }
  return filters.map((filter) => (also === '' ? filter : `(${filter})${also}`) as IndexedFilter);
}

/** Of the 2,048 characters that an address may have, those that the columns asked for leave. */
const LONGEST_FILTER = 1500;

/** Conditions in one filter, which the server nests. */
const MOST_VALUES = 30;

/** Rows whose column has a value, at most the given one in the order of text: for days. @throws Error when it is not indexed */
export function whereUpTo<L extends ListDefinition>(list: L, column: IndexedColumnOf<L>, value: string): IndexedFilter {
  if (!list.columns[column]?.indexed) {
    throw new Error(`${list.name}.${column} is not indexed and cannot be filtered on`);
  }
  return `${column} gt '' and ${column} le ${literal(value)}` as IndexedFilter;
}

/** Of the rows a filter finds, those with ids in a range: safe however many rows the filter itself matches. */
export const whereWithinIds = (above: number, upTo: number, filter: IndexedFilter): IndexedFilter =>
  `ID gt ${Math.trunc(above)} and ID le ${Math.trunc(upTo)} and (${filter})` as IndexedFilter;

/** The column's name to order rows by, where its index keeps that possible in a list of any size. */
export function indexedOrder<L extends ListDefinition>(list: L, column: IndexedColumnOf<L>): string {
  if (!list.columns[column]?.indexed) {
    throw new Error(`${list.name}.${column} is not indexed and cannot be ordered by`);
  }
  return column;
}

/** Rows with an id above the given one; `ID` is always indexed. */
export const whereIdAbove = (id: number): IndexedFilter => `ID gt ${Math.trunc(id)}` as IndexedFilter;
