import type { SPFI } from '@pnp/sp';
import type { IndexedFilter } from '../../../schema/derive/query';
import { indexedOrder, whereIdAbove } from '../../../schema/derive/query';
import type { IndexedColumnOf, StoredRow } from '../../../schema/derive/row';
import { selectOf } from '../../../schema/derive/select';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import { failureOfList } from '../connection/failureOfList';
import type { Read } from '../connection/readTogether';
import type { SharePointSite } from '../connection/site';
import { howeverMany } from './howeverMany';
import { largestPage, pagesById } from './pagesById';

/** Who made or changed a row, as the server knows. */
export interface PersonFacts {
  readonly Title: string;
  /** The login in its claims form. */
  readonly Name: string;
}

/** What every row carries beside the list's own columns. */
export interface RowFacts {
  readonly 'odata.etag': string;
  /** Server-relative path of the folder the row lies in. */
  readonly FileDirRef: string;
  /** Who made the row, and when; where it is asked for. */
  readonly Author?: PersonFacts;
  readonly Created?: string;
  /** Who changed it last, and when; where it is asked for. */
  readonly Editor?: PersonFacts;
  readonly Modified?: string;
}

export type ReadRow<L extends ListDefinition> = StoredRow<L> & RowFacts;

/** Author and Editor as joins, each with its time; asked for where somebody is shown who wrote and when: every row is shorter without. */
export type Person = 'Author' | 'Editor';

/** `FileSystemObjectType` of a row; a folder, which is an item as well, has another. */
const ROW = 0;

type Item<L extends ListDefinition> = ReadRow<L> & { readonly FileSystemObjectType: number };

const timeOf = { Author: 'Created', Editor: 'Modified' } as const;

const factsWith = (people: readonly Person[]): readonly string[] => [
  'FileSystemObjectType',
  'FileDirRef',
  ...people.flatMap((person) => [timeOf[person], `${person}/Title`, `${person}/Name`])
];

const query = <L extends ListDefinition>(
  through: SPFI,
  site: SharePointSite,
  list: L,
  filter: IndexedFilter,
  people: readonly Person[]
): Promise<readonly Item<L>[]> =>
  site
    .list(list, through)
    .items.select(...selectOf(list, ...factsWith(people)))
    .expand(...people)
    .filter(filter)
    .orderBy('ID')
    .top(largestPage)<readonly Item<L>[]>();

/** @throws Failure `unprepared` when the site lacks the list or one of its columns */
const readFrom = <T>(site: SharePointSite, list: ListDefinition, read: Read<T>): Promise<T> =>
  site.read(read).catch((error: unknown) => {
    throw failureOfList(list, error);
  });

const page = <L extends ListDefinition>(
  site: SharePointSite,
  list: L,
  filter: IndexedFilter,
  people: readonly Person[]
): Promise<readonly Item<L>[]> => readFrom(site, list, (through) => query(through, site, list, filter, people));

const isRow = <L extends ListDefinition>(item: Item<L>): boolean => item.FileSystemObjectType === ROW;

async function newestItems<L extends ListDefinition>(
  site: SharePointSite,
  list: L,
  count: number,
  people: readonly Person[]
): Promise<readonly Item<L>[]> {
  return readFrom(site, list, (through) =>
    site
      .list(list, through)
      .items.select(...selectOf(list, ...factsWith(people)))
      .expand(...people)
      .orderBy('ID', false)
      .top(count)<readonly Item<L>[]>()
  );
}

/** The newest rows of a list, the newest first: `ID` is always indexed. */
export async function newestRows<L extends ListDefinition>(site: SharePointSite, list: L, count: number): Promise<readonly ReadRow<L>[]> {
  return (await newestItems(site, list, count, [])).filter(isRow);
}

/** The end of a list, by id: every row with an id above `above` is among the rows. */
export async function lastRows<L extends ListDefinition>(
  site: SharePointSite,
  list: L,
  count: number,
  people: readonly Person[] = []
): Promise<{ readonly above: number; readonly rows: readonly ReadRow<L>[] }> {
  const items = await newestItems(site, list, count, people);
  // Folders are items as well: fewer rows than asked for need not be all.
  const oldest = items[items.length - 1];
  return { above: oldest && items.length >= count ? oldest.ID - 1 : 0, rows: items.filter(isRow).reverse() };
}

/** The rows with the highest values in an indexed column, the highest first. */
export async function rowsByHighest<L extends ListDefinition>(
  site: SharePointSite,
  list: L,
  column: IndexedColumnOf<L>,
  count: number
): Promise<readonly ReadRow<L>[]> {
  const order = indexedOrder(list, column);
  const items = await readFrom(site, list, (through) =>
    site.list(list, through).items.select(...selectOf(list, ...factsWith([]))).orderBy(order, false).top(count)<readonly Item<L>[]>()
  );
  return items.filter(isRow);
}

/** Rows of a filter that finds few, by id, through a given connection: within a batch of writes. */
export const rowsThrough = async <L extends ListDefinition>(
  through: SPFI,
  site: SharePointSite,
  list: L,
  filter: IndexedFilter,
  people: readonly Person[] = []
): Promise<readonly ReadRow<L>[]> => (await query(through, site, list, filter, people)).filter(isRow);

/** Rows that an indexed filter finds, by id, however many. */
export async function rowsWhere<L extends ListDefinition>(
  site: SharePointSite,
  list: L,
  filter: IndexedFilter,
  people: readonly Person[] = []
): Promise<readonly ReadRow<L>[]> {
  return (await howeverMany(site, list, filter, (narrow) => page(site, list, narrow, people))).filter(isRow);
}

/** Rows that any of the filters finds. */
export async function rowsOfAny<L extends ListDefinition>(
  site: SharePointSite,
  list: L,
  filters: readonly IndexedFilter[],
  people: readonly Person[] = []
): Promise<readonly ReadRow<L>[]> {
  return (await Promise.all(filters.map((filter) => rowsWhere(site, list, filter, people)))).flat();
}

/** Every row with an id above the given one, page by page: safe in a list of any size. */
export async function rowsAbove<L extends ListDefinition>(
  site: SharePointSite,
  list: L,
  id: number,
  people: readonly Person[] = []
): Promise<readonly ReadRow<L>[]> {
  const found: Item<L>[] = [];
  for await (const items of pagesById((above) => page(site, list, whereIdAbove(above), people), id)) found.push(...items);
  return found.filter(isRow);
}
