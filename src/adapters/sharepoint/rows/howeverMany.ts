import type { IndexedFilter } from '../../../schema/derive/query';
import { whereWithinIds } from '../../../schema/derive/query';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import { toFailure } from '../connection/toFailure';
import { largestPage } from './pagesById';
import { isOverThreshold, rowsInRanges } from './rowsInRanges';

async function newestId(site: SharePointSite, list: ListDefinition): Promise<number> {
  const [newest] = await site.read((through) =>
    site.list(list, through).items.select('ID').orderBy('ID', false).top(1)<readonly { readonly ID: number }[]>()
  );
  return newest?.ID ?? 0;
}

/**
 * What an indexed filter finds: in one request, or range by range of ids where that is more than one may read.
 * @param read what a filter finds, at most a page
 */
export async function howeverMany<Row>(
  site: SharePointSite,
  list: ListDefinition,
  filter: IndexedFilter,
  read: (filter: IndexedFilter) => Promise<readonly Row[]>
): Promise<readonly Row[]> {
  try {
    return await read(filter);
  } catch (error) {
    const failure = toFailure(error);
    if (!isOverThreshold(failure)) throw failure;
    return rowsInRanges(await newestId(site, list), largestPage, (above, upTo) => read(whereWithinIds(above, upTo, filter)));
  }
}
