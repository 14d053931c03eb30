import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/batching';
import { extractWebUrl } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import { listAddress } from '../../../schema/vocabulary/list';
import type { ReadTogether } from './readTogether';
import { createReadTogether } from './readTogether';

/** The site the ports work on. */
export interface SharePointSite {
  readonly sp: SPFI;
  /** Server-relative address of the web, without a slash at the end. */
  readonly webPath: string;
  /** Runs a read, together with all others begun in the same moment. */
  readonly read: ReadTogether;
  /** The list, by its address: titles are the administrators' to change. */
  list(definition: ListDefinition, through?: SPFI): IList;
  /** Server-relative path of a folder; of the list's root when `folder` is empty. */
  folderPath(definition: ListDefinition, folder: string): string;
  /** A folder below the list's root, from a server-relative path; null when it lies elsewhere. */
  folderBelow(definition: ListDefinition, path: string): string | null;
}

/** @param sp with an absolute web address */
export function siteOf(sp: SPFI): SharePointSite {
  const webPath = decodeURIComponent(new URL(extractWebUrl(sp.web.toUrl())).pathname).replace(/\/+$/, '');
  const root = (definition: ListDefinition): string => `${webPath}/${listAddress(definition)}`;
  return {
    sp,
    webPath,
    read: createReadTogether(sp),
    list: (definition, through = sp) => through.web.getList(root(definition)),
    folderPath: (definition, folder) => (folder ? `${root(definition)}/${folder}` : root(definition)),
    folderBelow: (definition, path) => {
      // The site's own address may be typed in any letter case; the folder's name below it may not.
      const above = root(definition);
      if (path.slice(0, above.length).toLowerCase() !== above.toLowerCase()) {
        return null;
      }
      const below = path.slice(above.length);
      return below === '' ? '' : below.startsWith('/') ? below.slice(1) : null;
    }
  };
}
