import type { Call } from '../call';
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
 * freely; a deep folder query never does.
 */
export function planQuery(query: ItemQuery, call: Call): Plan {
  const { threshold } = call.limits;
  const { items, db } = call.store;
  const count = (select: Candidates): number =>
    (db.first<{ n: number }>(`SELECT count(*) AS n FROM (${select.sql} LIMIT ${threshold + 1})`, ...select.values) as { n: number }).n;
  const candidates = query.condition && candidatesOf(query.condition, query.list.id, count);
  const inFolder = query.folder && !query.folder.deep ? query.folder.path : undefined;
  const where = inFolder === undefined ? '' : ' AND i.directory = ?';
  const rows = items.count(`items i WHERE i.list_id = ?${where} AND i.is_current = 1 LIMIT ${threshold + 1}`, query.list.id, ...(inFolder === undefined ? [] : [inFolder]));
  const small = rows <= threshold;
  const tooDeep = query.folder?.deep === true && query.folder.path !== query.list.root && !small;
  if (query.readsEverything && !small) throw refusals.overThreshold();
  const narrow = small || (candidates !== undefined && count(candidates) <= threshold);
  const readable = !tooDeep && (narrow || pagesFreely(query));
  const wholePage = narrow || (query.limit !== undefined && query.limit <= LARGEST_PAGE);
  const limit = wholePage ? query.limit ?? threshold : threshold;
  if (readable && wholePage) return { candidates, limit };
  if (query.overThreshold === 'refuse') throw refusals.overThreshold();
  if (readable) return { candidates, limit };
  const last = db.first<{ id: number }>(
    'SELECT id FROM items WHERE list_id = ? AND is_current = 1 ORDER BY id LIMIT 1 OFFSET ?', query.list.id, threshold - 1
  );
  return { candidates: undefined, lastId: last?.id, limit };
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
