import type { Bindable } from '../../storage/database';
import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { inOrBelow } from '../../storage/inOrBelow';
import { visibleRows, type SqlCondition } from '../security/visibleRows';
import { conditionSql } from './conditionSql';
import { orderSql, orderValue, type Column } from './columns';
import type { ItemQuery, Order, Position } from './itemQuery';
import { conjunctsOf, type Candidates } from './candidates';
import { planQuery, type Plan } from './threshold';

interface ItemPage {
  readonly items: readonly Item[];
  /** True when more rows lie behind the last one. */
  readonly hasMore: boolean;
}

/** Asks for a page of rows. What the caller may see is settled here and nowhere else. */
export function runQuery(query: ItemQuery, call: Pick<Call, 'store' | 'access' | 'limits'>): ItemPage {
  const plan = planQuery(query, call);
  const { sql, values, isSorted } = pageSql(query, plan, visibleRows(call.store, call.access, query.list));
  const { select, selectSorted } = call.store.items;
  const rows = (isSorted ? selectSorted : select)(sql, ...values);
  const page = rows.slice(0, plan.limit);
  return { items: query.position?.backwards === true ? page.reverse() : page, hasMore: rows.length > plan.limit };
}

interface PageSql extends SqlCondition {
  /** True when rows have to be put in the wanted order, which no index has. */
  readonly isSorted: boolean;
}

/** The page of a plan, and one row more that tells whether there are others, as SQL behind `SELECT i.* FROM`. */
export function pageSql(query: ItemQuery, plan: Plan, visible: SqlCondition): PageSql {
  const { source, order, isSorted } = wayOf(query, plan.candidates);
  const parts: SqlCondition[] = [...source.where, visible];
  for (const conjunct of query.condition ? conjunctsOf(query.condition) : []) {
    if (!plan.candidates?.met.has(conjunct)) parts.push(conditionSql(conjunct));
  }
  if (query.folder) parts.push(folderSql(query.folder));
  if (query.kinds === 'items') parts.push({ sql: 'i.kind = 0', values: [] });
  if (plan.lastId !== undefined) parts.push({ sql: 'i.id <= ?', values: [plan.lastId] });
  if (query.position) parts.push(behind(query.position, order));
  const backwards = query.position?.backwards === true;
  const directions = order.map(key => `${key.sql} ${key.descending !== backwards ? 'DESC' : 'ASC'}`).join(', ');
  return {
    sql: `${source.from.sql} WHERE ${parts.map(part => `(${part.sql})`).join(' AND ')} ORDER BY ${directions} LIMIT ?`,
    values: [...source.from.values, ...parts.flatMap(part => [...part.values]), plan.limit + 1],
    isSorted
  };
}

interface SortKey {
  readonly name: string;
  readonly sql: string;
  readonly descending: boolean;
  /** Missing for the ID. */
  readonly column?: Column;
}

/** Which table is read in which order. */
interface Way {
  readonly source: { readonly from: SqlCondition; readonly where: readonly SqlCondition[] };
  readonly order: readonly SortKey[];
  readonly isSorted: boolean;
}

// Named, because SQLite without statistics may take another and read the whole list.
const ITEMS_BY_ID: SqlCondition = { sql: 'items i INDEXED BY items_by_id', values: [] };
const ITEMS_IN_FOLDER: SqlCondition = { sql: 'items i INDEXED BY items_in_folder', values: [] };

/**
 * The way that reads least: an index that already lies in the wanted order, so that reading ends with the page; else
 * the candidates, or a small place, put in order. CROSS JOIN keeps SQLite from reading the whole list first.
 */
function wayOf(query: ItemQuery, candidates: Candidates | undefined): Way {
  const order = sortKeys(query.order);
  const [first] = order;
  if (candidates?.inIdOrder && first.name === 'ID') {
    const { table, where } = candidates.inIdOrder;
    if (table === 'items') return { source: { from: ITEMS_BY_ID, where: [{ sql: where.sql.replaceAll('x.', 'i.'), values: where.values }] }, order, isSorted: false };
    return { source: { from: { sql: 'value_index x CROSS JOIN items i ON i.row = x.row', values: [] }, where: [where] }, order: [{ ...first, sql: 'x.id' }], isSorted: false };
  }
  if (candidates) return { source: { from: { sql: `(${candidates.select.sql}) c CROSS JOIN items i ON i.row = c.row`, values: candidates.select.values }, where: [] }, order, isSorted: true };
  if (first.column?.index === 'values' && !query.condition) {
    const where = { sql: 'x.list_id = ? AND x.field = ?', values: [query.list.id, first.name] };
    const last = order[order.length - 1];
    return {
      source: { from: { sql: 'value_index x CROSS JOIN items i ON i.row = x.row', values: [] }, where: [where] },
      order: [{ ...first, sql: 'x.value' }, ...order.slice(1, -1), { ...last, sql: 'x.id' }],
      isSorted: false
    };
  }
  return { source: { from: query.folder && !query.folder.deep ? ITEMS_IN_FOLDER : ITEMS_BY_ID, where: [] }, order, isSorted: first.name !== 'ID' };
}

/** The wanted order with the id as the last word, so that pages never overlap. */
function sortKeys(wanted: readonly Order[]): SortKey[] {
  const keys = wanted.filter(({ column }) => column.index !== 'id').map(({ column, descending }): SortKey => ({ name: column.name, sql: orderSql(column), descending, column }));
  const byId = wanted.find(({ column }) => column.index === 'id');
  return [...keys, { name: 'ID', sql: 'i.id', descending: byId?.descending ?? false }];
}

function folderSql({ path, deep }: NonNullable<ItemQuery['folder']>): SqlCondition {
  return deep ? inOrBelow('i.directory', path) : { sql: 'i.directory = ?', values: [path] };
}

/** Rows behind a position in the order: equal in the first keys and further on in the next. Null sorts first. */
function behind(position: Position, order: readonly SortKey[]): SqlCondition {
  const steps: SqlCondition[] = [];
  const equal: SqlCondition[] = [];
  let start: SqlCondition | undefined;
  for (const key of order) {
    const value: Bindable = key.name === 'ID' ? position.id : key.column ? orderValue(key.column, position.values[key.name] ?? null) : null;
    const up = key.descending === position.backwards;
    const further: SqlCondition = value === null
      ? { sql: up ? `${key.sql} IS NOT NULL` : '0', values: [] }
      : { sql: up ? `${key.sql} > ?` : `(${key.sql} < ? OR ${key.sql} IS NULL)`, values: [value] };
    // Said apart, so that an index is read from there on and not from its beginning.
    if (key === order[0] && order.length > 1 && up && value !== null) start = { sql: `${key.sql} >= ?`, values: [value] };
    const all = [...equal, further];
    steps.push({ sql: `(${all.map(part => part.sql).join(' AND ')})`, values: all.flatMap(part => [...part.values]) });
    equal.push({ sql: `${key.sql} IS ?`, values: [value] });
  }
  const reached: SqlCondition = { sql: steps.map(part => part.sql).join(' OR '), values: steps.flatMap(part => [...part.values]) };
  return start ? { sql: `${start.sql} AND (${reached.sql})`, values: [...start.values, ...reached.values] } : reached;
}
