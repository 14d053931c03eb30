import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { listAddress, type ListDefinition } from '../../../src/schema/vocabulary/list';

/** Most rows one query may read. */
const page = 5000;

export interface ReadList {
  readonly list: ListDefinition;
  /** OData over an indexed column; all rows unless said. */
  readonly filter?: string;
}

/** A plain PnPjs client: one list after the other, all columns, page by page. @returns how many rows there were */
export async function readListByList(address: string, login: string, lists: readonly ReadList[]): Promise<number> {
  const sp = spfi(address).using(DefaultHeaders(), DefaultInit(), BrowserFetchWithRetry(), DefaultParse(), InjectHeaders({ Authorization: `Bearer ${login}@uppdrag.example` }));
  const webPath = new URL(address).pathname;
  let rows = 0;
  for (const { list, filter } of lists) {
    const { items } = sp.web.getList(`${webPath}/${listAddress(list)}`);
    for await (const some of (filter === undefined ? items : items.filter(filter)).top(page)) rows += (some as readonly unknown[]).length;
  }
  return rows;
}
