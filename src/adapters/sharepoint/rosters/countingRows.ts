import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';

/** What a row says of itself. */
export interface RowIdentity {
  readonly key: string;
  /** Group whose writers keep it; empty for what only process support keeps. */
  readonly groupKey: string;
}

/**
 * One row of each key, of those that lie in the folder of their own group or in the root: elsewhere anybody's writers may
 * have put them. A key is the group's that had it first. A group's own row stands in for one in the root, where the group
 * cannot change it; else the first counts, as after a repeated add.
 */
export function countingRows<L extends ListDefinition>(
  site: SharePointSite,
  list: L,
  rows: readonly ReadRow<L>[],
  identityOf: (row: ReadRow<L>) => RowIdentity
): readonly ReadRow<L>[] {
  const folderOf = (row: ReadRow<L>): string | null => site.folderBelow(list, row.FileDirRef);
  const found = new Map<string, { readonly row: ReadRow<L>; readonly groupKey: string }>();
  for (const row of [...rows].sort((one, other) => one.ID - other.ID)) {
    const { key, groupKey } = identityOf(row);
    const folder = folderOf(row);
    const before = found.get(key);
    const isPlaced = folder === '' || folder === groupKey;
    const standsIn = before?.groupKey === groupKey && folder !== '' && folderOf(before.row) === '';
    if (key !== '' && isPlaced && (!before || standsIn)) found.set(key, { row, groupKey });
  }
  return [...found.values()].map(({ row }) => row);
}
