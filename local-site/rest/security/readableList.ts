import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { Permission } from './permission';

type Reader = Pick<Call, 'store' | 'access'>;

/** Whether a caller sees the list at all: by right in the list, or in something of it with rights of its own. */
export function mayReadList(list: List, { access }: Reader): boolean {
  if (access.has(list.scopeId, Permission.viewListItems)) return true;
  return access.scopesWith(list, Permission.viewListItems) !== '[]';
}

/** The list, when the caller may read it; 403 otherwise, `missing` when there is none. */
export function readableList(list: List | undefined, missing: () => Error, call: Reader): List {
  if (!list) throw missing();
  if (!mayReadList(list, call)) throw refusals.accessDenied();
  return list;
}
