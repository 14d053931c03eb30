import '@pnp/sp/folders/web';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import type { Permitted } from './gives';
import type { Right } from './mask';
import { may } from './mask';
import { noneWhenHidden } from './noneWhenHidden';

interface FolderRights {
  readonly Name: string;
  /** Missing for a folder that is no item, such as the one of a list’s forms. */
  readonly ListItemAllFields: Permitted | null;
}

/** Names of the folders in a folder that give the account a right, in one request however many there are. */
export async function foldersGiving(site: SharePointSite, list: ListDefinition, parent: string, right: Right): Promise<readonly string[]> {
  const folders = site.read((through) =>
    through.web
      .getFolderByServerRelativePath(site.folderPath(list, parent))
      .folders.select('Name', 'ListItemAllFields/EffectiveBasePermissions')
      .expand('ListItemAllFields')<readonly FolderRights[]>()
  );
  return (await noneWhenHidden(folders)).flatMap(({ Name, ListItemAllFields: rights }) =>
    may(rights?.EffectiveBasePermissions ?? null, right) ? [Name] : []
  );
}
