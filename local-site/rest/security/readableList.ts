import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { USER_INFO } from '../lists/listTemplates';
import { refusals } from '../refusals';
import { Permission } from './permission';

type Reader = Pick<Call, 'store' | 'access'>;

/**
 * Whether a caller sees the list at all: by right in the list, or in something of it with rights of its own. The list
 * of a site's people takes the right to browse them as well (the stricter reading; unproven).
 */
export function mayReadList(list: List, { access }: Reader): boolean {
  if (list.template === USER_INFO && !access.has(list.scopeId, Permission.browseUserInfo)) return false;
  if (access.has(list.scopeId, Permission.viewListItems)) return true;
  return access.scopesWith(list, Permission.viewListItems) !== '[]';
}

/** The list, when the caller may read it; 403 otherwise, `missing` when there is none. */
export function readableList(list: List | undefined, missing: () => Error, call: Reader): List {
  if (!list) throw missing();
  if (!mayReadList(list, call)) throw refusals.accessDenied();
  return list;
}
