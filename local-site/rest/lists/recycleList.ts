import { randomUUID } from 'node:crypto';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { forgetScope } from '../security/inheritance';
import { Permission } from '../security/permission';

/** Takes a list away with all it holds. Bringing a list back is not offered yet, so it only gets the bin's id. */
export function recycleList(list: List, call: Call): string {
  call.access.demand(list.scopeId, Permission.manageLists);
  for (const scope of call.store.scopes.ofList(list.id)) forgetScope(scope, call);
  call.store.lists.remove(list.id);
  call.permissions.forget();
  return randomUUID();
}
