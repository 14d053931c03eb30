import type { LedgerEntry } from '../../../domain/approval/record';
import type { IndexedFilter } from '../../../schema/derive/query';
import { whereWithinIds } from '../../../schema/derive/query';

/** SharePoint's highest id. */
const HIGHEST_ID = 2 ** 31 - 1;

/** Ids are given before rows are seen: a row may come below one that was seen already, but not far below. */
const OVERLAP = 100;

/**
 * Entries of files that only grow, read whole the first time and then only what is new: the same objects come back, so
 * that each is checked once for a page. What an administrator takes away is seen again after the next load.
 *
 * @param read - entries that the filter finds, by id
 */
export function growingEntries(
  filters: readonly IndexedFilter[],
  read: (filter: IndexedFilter) => Promise<readonly LedgerEntry[]>
): () => Promise<readonly LedgerEntry[]> {
  const known = new Map<number, LedgerEntry>();
  let isRead = false;
  return async () => {
    const above = Math.max(0, ...known.keys()) - OVERLAP;
    const asked = isRead && above > 0 ? filters.map((filter) => whereWithinIds(above, HIGHEST_ID, filter)) : filters;
    for (const entry of (await Promise.all(asked.map(read))).flat()) {
      if (!known.has(entry.id)) known.set(entry.id, entry);
    }
    isRead = true;
    return [...known.values()].sort((one, other) => one.id - other.id);
  };
}
