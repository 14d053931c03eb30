import { randomUUID } from 'node:crypto';
import { recycledRoot, type List } from '../../storage/lists';
import type { Call } from '../call';
import { forgetScope } from '../security/inheritance';
import { removeLink } from '../sharing/sharingLinks';
import { demandDeletable } from './demandDeletable';
import { moveFormsFiles, removeFormsFiles } from './formsFiles';
import { Permission } from '../security/permission';

/** Takes a list away with all it holds, and keeps it whole in the recycle bin. Returns the bin's id. */
export function recycleList(list: List, call: Call): string {
  call.access.demand(list.scopeId, Permission.manageLists);
  demandDeletable(list, call);
  const id = randomUUID();
  call.store.recycleBin.add({
    id, webId: list.webId, listId: list.id, itemId: 0, deletedBy: call.caller.id, deleted: call.now, rows: [],
    // Who made a list is not kept; the deleter stands in.
    list: { title: list.title, root: list.root, author: call.caller.id }
  });
  moveFormsFiles(list, list.root, recycledRoot(list.id), call);
  call.store.lists.recycle(list);
  return id;
}

/** Deletes a list for good: nothing of it comes to the bin. */
export function deleteList(list: List, call: Call): void {
  call.access.demand(list.scopeId, Permission.manageLists);
  demandDeletable(list, call);
  removeFormsFiles(list, list.root, call);
  removeListForGood(list.id, call);
}

/** Takes away everything that is kept of a list, also of one in the bin. Rights are the caller's business. */
export function removeListForGood(listId: string, call: Call): void {
  for (const link of call.store.sharingLinks.ofList(listId)) removeLink(link, call);
  for (const scope of call.store.scopes.ofList(listId)) forgetScope(scope, call);
  call.store.recycleBin.removeOfList(listId);
  call.store.subscriptions.removeOfList(listId);
  call.store.lists.remove(listId);
  call.store.fields.forget();
  call.permissions.forget();
}
