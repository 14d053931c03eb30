import type { IndexedColumnOf } from '../../../schema/derive/row';
import { whereAnyOf } from '../../../schema/derive/query';
import type { TextColumn } from '../../../schema/vocabulary/column';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import { noneWhenHidden } from './noneWhenHidden';
import type { Person, ReadRow } from '../rows/readRows';
import { rowsAbove, rowsOfAny } from '../rows/readRows';

type Key = TextColumn & { readonly indexed: true };

/** A list with a folder per group, whose rows have a key of their own. */
export type GroupList = ListDefinition & { readonly columns: { readonly RowKey: Key; readonly GroupKey: Key } };

/** Groups from which on the whole list is read page by page: their filters would be more requests than its pages. */
const manyGroups = 200;

interface Keyed {
  readonly RowKey: string | null;
  readonly GroupKey: string | null;
  readonly FileDirRef: string;
}

/** True for a row that lies in the folder of the group it names, where only that group's writers can put it. */
const isOwn = (site: SharePointSite, list: ListDefinition, row: Keyed): boolean =>
  site.folderBelow(list, row.FileDirRef) === row.GroupKey;

function firstOfEachKey<Row extends Keyed>(rows: readonly Row[]): readonly Row[] {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify([row.GroupKey, row.RowKey]);
    if (!first.has(key)) first.set(key, row);
  }
  return [...first.values()];
}

/**
 * The groups' rows by id: of each key the first, of the group's own folder only. None where the account may not read
 * the list.
 */
export async function rowsOfGroups<L extends GroupList>(
  site: SharePointSite,
  list: L,
  groupKeys: readonly string[],
  people: readonly Person[] = []
): Promise<readonly ReadRow<L>[]> {
  const wanted = new Set<string | null>(groupKeys);
  const found = await noneWhenHidden(
    wanted.size > manyGroups
      ? rowsAbove(site, list, 0, people)
      : rowsOfAny(site, list, whereAnyOf(list, 'GroupKey' as IndexedColumnOf<L>, [...new Set(groupKeys)]), people)
  );
  const own = found.filter((row) => wanted.has((row as Keyed).GroupKey) && isOwn(site, list, row as Keyed));
  return firstOfEachKey(own as readonly (ReadRow<L> & Keyed)[]);
}
