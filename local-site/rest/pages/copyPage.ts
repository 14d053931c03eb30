import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { addFolder } from '../files/addFolder';
import { checkOut } from '../files/checkOut';
import { folderPath, folderScope } from '../files/folder';
import type { FolderPlace } from '../items/addItem';
import type { ListItem } from '../items/visibleItem';
import { demandAdding } from '../security/writeSecurity';
import { createPage } from './createPage';
import { pageName } from './savePage';
import { NOT_PROMOTED } from './publishPage';

const TEMPLATES = 'Templates';

/** A copy of a page beside it, or as a template in the library's Templates folder (made when missing), checked out to the caller. */
export function copyPage({ list, item }: ListItem, asTemplate: boolean, call: Call): Item {
  const folder = asTemplate ? templatesFolder(list, call) : { path: list.root, scopeId: list.scopeId };
  demandAdding(list, folder.scopeId, call);
  const title = String(item.values.Title ?? '');
  const { CanvasContent1, LayoutWebpartsContent, Description, BannerImageUrl, _TopicHeader, _AuthorByline } = item.values;
  const copy = createPage(call.store, list, {
    leaf: pageName(folder.path, title || item.leaf.replace(/\.aspx$/i, ''), call), title, layout: String(item.values.PageLayoutType ?? 'Article'),
    author: call.caller.id, published: false, folder,
    values: { CanvasContent1, LayoutWebpartsContent, Description, BannerImageUrl, _TopicHeader, _AuthorByline, PromotedState: NOT_PROMOTED }
  }, call.now);
  return checkOut({ list, item: copy }, call, true);
}

function templatesFolder(list: ListItem['list'], call: Call): FolderPlace {
  const folder = addFolder({ web: call.web, list }, TEMPLATES, true, call);
  return { path: folderPath(folder), scopeId: folderScope(folder) };
}
