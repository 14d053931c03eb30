import '@pnp/sp/folders/web';
import { whereIdAbove } from '../../../schema/derive/query';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import { bareValues } from '../connection/bareValues';
import type { SharePointSite } from '../connection/site';
import { toFailure } from '../connection/toFailure';
import { largestPage, pagesById } from '../rows/pagesById';
import { isOverThreshold } from '../rows/rowsInRanges';
import type { Permitted } from './gives';
import type { Right } from './mask';
import { may } from './mask';
import { noneWhenHidden } from './noneWhenHidden';

interface FolderRights {
  readonly Name: string;
  /** Missing for a folder that is no item, such as the one of a list’s forms. */
  readonly ListItemAllFields: Permitted | null;
}

/** An item of a list: a row or a folder. */
interface ItemRights extends Permitted {
  readonly ID: number;
  readonly FileSystemObjectType: number;
  readonly FileDirRef: string;
  readonly FileLeafRef: string;
}

const columns = ['ID', 'FileSystemObjectType', 'FileDirRef', 'FileLeafRef', 'EffectiveBasePermissions'];

/** `FileSystemObjectType` of a folder. */
const FOLDER = 1;

/** A folder’s folders among all items of the list, page by page: a folder cannot be asked for more of them than a query may read. */
async function foldersByPage(site: SharePointSite, list: ListDefinition, parent: string): Promise<readonly FolderRights[]> {
  const found: FolderRights[] = [];
  const itemsAbove = (above: number): Promise<readonly ItemRights[]> =>
    site.read((through) => site.list(list, through).items.select(...columns).filter(whereIdAbove(above)).orderBy('ID').top(largestPage)<readonly ItemRights[]>());
  for await (const items of pagesById(itemsAbove)) {
    for (const item of items) {
      const isHere = item.FileSystemObjectType === FOLDER && site.folderBelow(list, item.FileDirRef) === parent;
      if (isHere) found.push({ Name: item.FileLeafRef, ListItemAllFields: item });
    }
  }
  return found.sort((one, other) => one.Name.localeCompare(other.Name));
}

async function foldersIn(site: SharePointSite, list: ListDefinition, parent: string): Promise<readonly FolderRights[]> {
  try {
    return await site.read((through) =>
      through.web
        .getFolderByServerRelativePath(site.folderPath(list, parent))
        .folders.select('Name', 'ListItemAllFields/EffectiveBasePermissions')
        .expand('ListItemAllFields')
        .using(bareValues())<readonly FolderRights[]>()
    );
  } catch (error) {
    const failure = toFailure(error);
    if (!isOverThreshold(failure)) throw failure;
    return foldersByPage(site, list, parent);
  }
}

/** Names of the folders in a folder that give the account a right, in one request unless they are more than a query may read. */
export const foldersGiving = async (site: SharePointSite, list: ListDefinition, parent: string, right: Right): Promise<readonly string[]> =>
  (await noneWhenHidden(foldersIn(site, list, parent))).flatMap(({ Name, ListItemAllFields: rights }) =>
    may(rights?.EffectiveBasePermissions ?? null, right) ? [Name] : []
  );
