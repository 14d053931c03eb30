import type { List } from '../../storage/lists';
import type { Call } from '../call';
import type { SqlCondition } from '../security/visibleRows';
import { refusals } from '../refusals';
import { candidatesOf, type Candidates } from './candidates';
import type { ItemQuery } from './itemQuery';

/** How a query is read: through candidates of an index, freely in the order of an index, or cut at an id. */
export interface Plan {
  readonly candidates: Candidates | undefined;
  /** Only rows with ids up to this one (partial answers of CAML). */
  readonly lastId?: number;
  /** Rows of a page; fewer than asked for where the list is over the threshold and the page would be as well. */
  readonly limit: number;
}

/** No page is larger, whatever the threshold. */
const LARGEST_PAGE = 5000;

/**
 * SharePoint's list view threshold: in a list with more rows than the limit, what the indexed predicates leave to
 * be read must not exceed it, whatever `$top`. Only no filter, or a range of ids, in the order of an index pages
 * freely; a deep folder query never does. Rows are counted no further than the limit, and only where it decides.
 */
export function planQuery(query: ItemQuery, call: Pick<Call, 'store' | 'limits'>): Plan {
  const { threshold } = call.limits;
  const count = (select: SqlCondition): number =>
    (call.store.db.first<{ n: number }>(`SELECT count(*) AS n FROM (${select.sql} LIMIT ${threshold + 1})`, ...select.values) as { n: number }).n;
  let counted: boolean | undefined;
  const isSmall = (): boolean => (counted ??= count(placeRows(query)) <= threshold);
  if (query.readsEverything && !isSmall()) throw refusals.overThreshold();
  const candidates = query.condition && candidatesOf(query.condition, query.list.id, count);
  const deepInFolder = query.folder?.deep === true && query.folder.path !== query.list.root;
  const narrow = (candidates !== undefined && count(candidates.select) <= threshold) || isSmall();
  const readable = (narrow || pagesFreely(query)) && (!deepInFolder || isSmall());
  const wholePage = narrow || (query.limit !== undefined && query.limit <= LARGEST_PAGE);
  const limit = wholePage ? query.limit ?? threshold : threshold;
  if (readable && wholePage) return { candidates, limit };
  if (query.overThreshold === 'refuse') throw refusals.overThreshold();
  if (readable) return { candidates, limit };
  const last = call.store.db.first<{ id: number }>(
    'SELECT id FROM items WHERE list_id = ? GROUP BY id ORDER BY id LIMIT 1 OFFSET ?', query.list.id, threshold - 1
  );
  return { candidates: undefined, lastId: last?.id, limit };
}

/** Whether a list has more rows than may be read without an index. */
export function exceedsThreshold(list: List, { store, limits }: Pick<Call, 'store' | 'limits'>): boolean {
  return store.db.first('SELECT 1 FROM items WHERE list_id = ? GROUP BY id LIMIT 1 OFFSET ?', list.id, limits.threshold) !== undefined;
}

/** The rows a query without an index reads: those of its folder, or of the list. Both are counted in an index. */
function placeRows({ list, folder }: ItemQuery): SqlCondition {
  return folder && !folder.deep
    ? { sql: 'SELECT 1 FROM items WHERE directory = ? AND is_current = 1', values: [folder.path] }
    : { sql: 'SELECT 1 FROM items WHERE list_id = ? GROUP BY id', values: [list.id] };
}

function pagesFreely({ condition, order }: ItemQuery): boolean {
  const byId = order.every(({ column }) => column.index === 'id');
  if (condition) return byId && onlyIds(condition);
  return order.length === 0 || order.every(({ column }) => column.index !== 'no');
}

function onlyIds(condition: NonNullable<ItemQuery['condition']>): boolean {
  if (condition.op === 'and') return condition.operands.every(onlyIds);
  return condition.op === 'compare' && condition.column.index === 'id' && condition.relation !== 'ne';
}
