import type { Bindable } from '../../storage/database';
import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { visibleRows, type SqlCondition } from '../security/visibleRows';
import { conditionSql } from './conditionSql';
import { orderSql, orderValue, type Column } from './columns';
import type { ItemQuery, Order, Position } from './itemQuery';
import { planQuery } from './threshold';

export interface ItemPage {
  readonly items: readonly Item[];
  /** True when more rows lie behind the last one. */
  readonly hasMore: boolean;
}

/** Asks for a page of rows. What the caller may see is settled here and nowhere else. */
export function runQuery(query: ItemQuery, call: Call): ItemPage {
  const plan = planQuery(query, call);
  const parts: SqlCondition[] = [visibleRows(call.store, call.access, query.list)];
  if (query.condition) parts.push(conditionSql(query.condition));
  if (query.folder) parts.push(folderSql(query.folder));
  if (query.kinds === 'items') parts.push({ sql: 'i.kind = 0', values: [] });
  if (plan.lastId !== undefined) parts.push({ sql: 'i.id <= ?', values: [plan.lastId] });
  const order = sortKeys(query, plan.candidates === undefined);
  if (query.position) parts.push(behind(query.position, order));
  const backwards = query.position?.backwards === true;
  const from = source(order, plan.candidates);
  const directions = order.map(key => `${key.sql} ${key.descending !== backwards ? 'DESC' : 'ASC'}`).join(', ');
  const rows = call.store.items.select(
    `${from.sql} WHERE ${parts.map(part => `(${part.sql})`).join(' AND ')} ORDER BY ${directions} LIMIT ?`,
    ...from.values, ...parts.flatMap(part => [...part.values]), plan.limit + 1
  );
  const page = rows.slice(0, plan.limit);
  return { items: backwards ? page.reverse() : page, hasMore: rows.length > plan.limit };
}

interface SortKey {
  readonly name: string;
  readonly sql: string;
  readonly descending: boolean;
  /** Missing for the ID. */
  readonly column?: Column;
  /** Read in the order of the table of indexed values. */
  readonly walked?: { readonly listId: string };
}

/** The wanted order with the id as the last word, so that pages never overlap. */
function sortKeys(query: ItemQuery, walk: boolean): SortKey[] {
  const keys: SortKey[] = query.order.filter(({ column }) => column.index !== 'id').map(({ column, descending }: Order, at) =>
    walk && at === 0 && column.index === 'values' && !query.condition
      ? { name: column.name, sql: 's.value', descending, column, walked: { listId: query.list.id } }
      : { name: column.name, sql: orderSql(column), descending, column });
  const byId = query.order.find(({ column }) => column.index === 'id');
  return [...keys, { name: 'ID', sql: 'i.id', descending: byId?.descending ?? false }];
}

function source(order: readonly SortKey[], candidates: SqlCondition | undefined): SqlCondition {
  // CROSS JOIN keeps SQLite from reading the whole list first.
  if (candidates) return { sql: `(${candidates.sql}) c CROSS JOIN items i ON i.row = c.row`, values: candidates.values };
  const { walked, name } = order[0];
  if (!walked) return { sql: 'items i', values: [] };
  return { sql: 'item_values s CROSS JOIN items i ON i.row = s.row AND s.list_id = ? AND s.field = ?', values: [walked.listId, name] };
}

function folderSql({ path, deep }: NonNullable<ItemQuery['folder']>): SqlCondition {
  if (!deep) return { sql: 'i.directory = ?', values: [path] };
  const prefix = `${path}/`;
  return { sql: '(i.directory = ? OR substr(i.directory, 1, ?) = ? COLLATE NOCASE)', values: [path, prefix.length, prefix] };
}

/** Rows behind a position in the order: equal in the first keys and further on in the next. Null sorts first. */
function behind(position: Position, order: readonly SortKey[]): SqlCondition {
  const steps: SqlCondition[] = [];
  const equal: SqlCondition[] = [];
  for (const key of order) {
    const value: Bindable = key.name === 'ID' ? position.id : key.column ? orderValue(key.column, position.values[key.name] ?? null) : null;
    const up = key.descending === position.backwards;
    const further: SqlCondition = value === null
      ? { sql: up ? `${key.sql} IS NOT NULL` : '0', values: [] }
      : { sql: up ? `${key.sql} > ?` : `(${key.sql} < ? OR ${key.sql} IS NULL)`, values: [value] };
    const all = [...equal, further];
    steps.push({ sql: `(${all.map(part => part.sql).join(' AND ')})`, values: all.flatMap(part => [...part.values]) });
    equal.push({ sql: `${key.sql} IS ?`, values: [value] });
  }
  return { sql: steps.map(part => part.sql).join(' OR '), values: steps.flatMap(part => [...part.values]) };
}
