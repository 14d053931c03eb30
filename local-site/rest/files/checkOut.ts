import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { keep, nextMinor, put, replace, rules } from '../items/commitItem';
import type { ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { demandNewest, refuseOthersCheckout } from '../items/changeItem';
import { missesRequired } from './missesRequired';

/**
 * Takes a file for oneself: a copy at level 255 that nobody else sees, until it is checked in. A file just added is
 * nothing but that copy, at 0.1 as recorded.
 */
export function checkOut({ list, item }: ListItem, call: Call, isNew = false): Item {
  call.access.demand(item.scopeId, Permission.editListItems);
  demandNewest(item, call);
  if (item.level === 255) return item;
  if (isNew) call.store.items.removeLevel(item);
  else call.store.items.setCurrent(item.row, false);
  const version = isNew ? 1 : nextMinor(item.version);
  const copy = put(list, { ...item, level: 255, isCurrent: true, version, checkedOutBy: call.caller.id, moderation: isNew ? 3 : item.moderation }, call);
  call.store.items.setCheckedOut(list.id, item.id, call.caller.id);
  return { ...copy, checkedOutBy: call.caller.id };
}

/** Gives a file back: `type` 0 minor, 1 major, 2 over the version that was there. */
export function checkIn({ list, item }: ListItem, comment: string, type: number, call: Call): Item {
  call.access.demand(item.scopeId, Permission.editListItems);
  const copy = checkedOutCopy({ list, item }, call);
  const before = call.store.items.levels(list.id, item.id).find(level => level.level !== 255);
  const { minor, moderated, versioned } = rules(list, 0);
  const major = type === 1 || !minor;
  demandRequired({ list, item: copy }, call);
  // What readers have is not written over behind an approver's back: there it counts as a new draft (unproven).
  const over = type === 2 && before && !(moderated && before.level === 1) ? before : undefined;
  if (before && versioned && !over) keep(list, before, call);
  const base = before?.version ?? 0;
  const version = over?.version ?? (major && !(minor && moderated) ? (base | 511) + 1 : nextMinor(base));
  const published = over ? over.level === 1 : major && !moderated;
  const moderation = published ? 0 : major && moderated ? 2 : minor ? 3 : moderated ? 2 : 0;
  call.store.items.setCheckedOut(list.id, item.id, null);
  call.store.items.removeLevel(copy);
  const after: Item = {
    ...copy, level: published ? 1 : 2, version: Math.max(version, 1), moderation, comment, checkedOutBy: null, revision: copy.revision + 1, editor: call.caller.id, modified: call.now
  };
  return before ? replace(list, before, after, call) : put(list, { ...after, isCurrent: true }, call);
}

/** Throws the copy away. Somebody else's needs CancelCheckout; a file that never was checked in goes with it. */
export function undoCheckOut({ list, item }: ListItem, call: Call): void {
  const copy = call.store.items.levels(list.id, item.id).find(level => level.level === 255);
  if (!copy) throw refusals.notCheckedOut();
  call.access.demand(item.scopeId, copy.checkedOutBy === call.caller.id ? Permission.editListItems : Permission.cancelCheckout);
  call.store.items.removeLevel(copy);
  call.store.items.setCheckedOut(list.id, item.id, null);
  const [before] = call.store.items.levels(list.id, item.id);
  if (before) call.store.items.setCurrent(before.row, true);
  else call.store.items.remove(list.id, item.id);
  call.store.lists.itemsChanged(list.id, call.now);
}

/** A file is not given back while a required column is empty [I]; status unproven. */
function demandRequired({ list, item }: ListItem, { store }: Call): void {
  if (missesRequired(store.fields.of(list.id), item.values)) throw refusals.operationRefused('You must fill out all required properties before checking in this document.');
}

function checkedOutCopy({ list, item }: ListItem, call: Call): Item {
  const copy = call.store.items.levels(list.id, item.id).find(level => level.level === 255);
  if (!copy) throw refusals.notCheckedOut();
  refuseOthersCheckout(copy, call);
  return copy;
}
