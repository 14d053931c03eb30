import type { Call } from '../call';
import type { ListItem } from '../items/visibleItem';
import { ownScope } from './carriedScope';
import { folderScope, type Folder } from './folder';

/**
 * The scope an item stands in once it lies in another folder of its list: its own, which then hangs below the
 * folder's, or the folder's.
 */
export function placeInScope(source: ListItem, folder: Folder, { store, permissions }: Call): string {
  const target = folderScope(folder);
  const own = ownScope(source, { store });
  if (!own) return target;
  store.scopes.setParent(own.id, target);
  permissions.forget();
  return own.id;
}
