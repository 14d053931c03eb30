import { randomUUID } from 'node:crypto';
import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { itemPath } from '../security/securable';
import { demandWritable } from '../security/writeSecurity';
import { refuseOthersCheckout } from './changeItem';
import { forgetItems } from './forgetItems';
import { cascaded } from './relatedItems';
import type { ListItem } from './visibleItem';

/** Deletes an item, or a folder with all in it; `recycle` keeps it in the bin. Returns the bin's id. */
export function removeItem({ list, item }: ListItem, recycle: boolean, call: Call): string {
  call.access.demand(item.scopeId, Permission.deleteListItems);
  demandWritable(list, item, call);
  refuseOthersCheckout(item, call);
  const doomed = [item, ...contents(item, call)];
  // Deleting a folder deletes what the caller may not see as well, so it must be allowed everywhere below.
  for (const one of doomed) if (!call.access.has(one.scopeId, Permission.deleteListItems)) throw refusals.accessDenied();
  const related = cascaded(list, doomed, call);
  const id = randomUUID();
  if (recycle) {
    const rows = doomed.flatMap(one => call.store.items.levels(list.id, one.id));
    call.store.recycleBin.add({ id, webId: list.webId, listId: list.id, itemId: item.id, deletedBy: call.caller.id, deleted: call.now, rows });
  }
  for (const one of doomed) call.store.items.remove(list.id, one.id, recycle);
  if (!recycle) forgetItems(list.id, new Set(doomed.map(one => one.id)), call);
  call.store.lists.itemDeleted(list.id, call.now);
  // They may have gone meanwhile: items can point at each other in a ring.
  for (const one of related) if (call.store.items.levels(one.list.id, one.item.id).length > 0) removeItem(one, recycle, call);
  return id;
}

function contents(item: Item, { store }: Call): Item[] {
  return item.kind === 1 ? store.items.below(item.listId, itemPath(item)) : [];
}
