import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { webStorage } from '../files/webStorage';
import { removeListForGood } from '../lists/recycleList';
import type { Outcome } from '../outcome';
import { refusals } from '../refusals';
import { hasOwnPermissions } from '../security/inheritance';
import { Permission } from '../security/permission';

/** Deletes a web with all it holds; refused for the root web, and while there are webs below it. Nothing comes to a recycle bin. */
export function removeWeb(web: Web, call: Call): Outcome {
  const { store } = call;
  call.access.demand(web.scopeId, Permission.manageWeb);
  // Known to be refused; the text is unproven.
  if (web.parentId === null) throw refusals.operationRefused('The top-level Web site of a site collection cannot be deleted.');
  if (store.webs.children(web.id).length > 0) {
    throw refusals.operationRefused('There was a problem deleting the site. Sites that have subsites or certain apps can\'t be deleted. Please try again after deleting the subsites and removing the apps.');
  }
  for (const list of store.lists.ofWeb(web.id)) removeListForGood(list.id, call);
  for (const table of ['fields', 'content_types']) store.db.run(`DELETE FROM ${table} WHERE owner = ?`, web.id);
  for (const listId of store.recycleBin.listsOfWeb(web.id)) removeListForGood(listId, call);
  store.recycleBin.removeOfWeb(web.id);
  store.lists.remove(webStorage(web).id);
  store.fields.forget();
  store.navigation.removeAll(web.id);
  store.features.removeAll(web.id);
  store.userCustomActions.removeAll(web.id);
  if (hasOwnPermissions({ web, scopeId: web.scopeId, editLink: 'Web' }, call)) store.scopes.remove(web.scopeId);
  store.webs.remove(web.id);
  call.permissions.forget();
  return { is: 'deleted' };
}
