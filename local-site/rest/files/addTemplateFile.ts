import type { Call } from '../call';
import type { ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { demandAdding } from '../security/writeSecurity';
import { createPage } from '../pages/createPage';
import { demandPlace } from './addFolder';
import { checkOut } from './checkOut';
import { checkPath } from './checkName';
import { folderPath, folderScope, type Folder } from './folder';

/** The template a client-side page is made of in the real service is 780 bytes; what it holds is unknown. */
const STANDARD_PAGE = 0;
const CLIENT_SIDE_PAGE = 3;

/** Adds a page to a Site Pages library: 0 standard, 1 wiki, 2 form, 3 client-side. As recorded, it is checked out to its maker. */
export function addTemplateFile(folder: Folder, name: string, type: number, call: Call): ListItem {
  const { list } = folder;
  if (![0, 1, 2, 3].includes(type)) throw refusals.badRequest('The parameter templateFileType must be from 0 to 3.');
  if (list.template !== 119 || (type !== STANDARD_PAGE && type !== CLIENT_SIDE_PAGE)) throw refusals.operationRefused('The template file cannot be added to this list.');
  demandPlace(folder, call);
  const leaf = checkPath(folderPath(folder), name);
  demandAdding(list, folderScope(folder), call);
  if (call.store.items.at(folderPath(folder), leaf)) throw refusals.nameTaken(`${folderPath(folder)}/${leaf}`);
  const item = createPage(call.store, list, { leaf, title: '', layout: 'Article', author: call.caller.id, published: false }, call.now);
  return { list, item: checkOut({ list, item }, call, true) };
}
