import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { isLibraryTemplate } from '../lists/listTemplates';
import { checkPath } from '../files/checkName';
import { refusals } from '../refusals';
import { itemPath } from '../security/securable';
import { Permission } from '../security/permission';
import { demandWritable } from '../security/writeSecurity';
import { commitChange, put, replace, type CommitOptions } from './commitItem';
import { emptiedLogs } from './emptiedLogs';
import type { ItemChanges } from './itemChanges';
import { validateItem } from './validateItem';
import type { ListItem } from './visibleItem';

/**
 * Changes an item. Needs EditListItems, and ApproveItems to set the moderation status. A file checked out by
 * somebody else is refused (423).
 */
export function changeItem({ list, item }: ListItem, changes: ItemChanges, call: Call, options: CommitOptions = {}): Item {
  call.access.demand(item.scopeId, Permission.editListItems);
  demandWritable(list, item, call);
  meetSaveConflict(call);
  demandNewest(item, call);
  demandCheckOut({ list, item });
  const decides = changes.moderation !== undefined && list.settings.EnableModeration;
  if (decides) call.access.demand(item.scopeId, Permission.approveItems);
  const decisionOnly = decides && Object.keys(changes.values).length === 0 && changes.leaf === undefined;
  const after: Item = {
    ...item,
    values: { ...item.values, ...(decisionOnly || options.sameVersion ? {} : emptiedLogs(list, call)), ...changes.values },
    contentType: changes.contentType ?? item.contentType,
    leaf: changes.leaf === undefined ? item.leaf : renamed(item, changes.leaf, call),
    author: changes.author ?? item.author,
    created: changes.created ?? item.created,
    editor: changes.editor ?? (options.sameVersion ? item.editor : call.caller.id),
    modified: changes.modified ?? (options.sameVersion ? item.modified : call.now)
  };
  if (after.leaf !== item.leaf && item.kind === 1) moveContents(item, after, call);
  if (!decisionOnly) validateItem(list, after, false, call);
  const saved = decisionOnly ? put(list, { ...after, revision: item.revision + 1 }, call) : commitChange(list, item, after, call, { sameVersion: options.sameVersion && !mustWait({ list, item }, call) });
  return decides ? decide(list, saved, changes.moderation as number, changes.moderationComment ?? null, call) : saved;
}

/**
 * What is approved stays so through an update without a new version only for who may approve; anybody else's change
 * waits as a version of its own (unproven, the stricter reading).
 */
function mustWait({ list, item }: ListItem, call: Call): boolean {
  return list.settings.EnableModeration && item.level === 1 && !call.access.has(item.scopeId, Permission.approveItems);
}

/** Sets the moderation status: approved becomes the row all see; anything else stays a draft. */
export function decide(list: ListItem['list'], item: Item, moderation: number, comment: string | null, call: Call): Item {
  const approved = moderation === 0;
  // What was approved and no longer is leaves no row behind for readers (the stricter reading; unproven).
  if (!approved && item.level === 1) call.store.items.removeLevel(item);
  const version = approved && list.settings.EnableMinorVersions ? (item.version | 511) + 1 : item.version;
  const fresh = version === item.version || (item.version & 511) === 0 ? item.version : version;
  return replace(list, item, { ...item, level: approved ? 1 : 2, moderation, moderationComment: comment, version: fresh }, call);
}

/**
 * Only the newest row may be changed: a file checked out by somebody else is refused (423), and so is the published
 * row when a newer draft stands behind it that the caller cannot see (409; the status is unproven).
 */
export function demandNewest(item: Item, call: Call): void {
  refuseOthersCheckout(item, call);
  if (!item.isCurrent) throw refusals.saveConflict();
}

/** Where files must be checked out for a change, only the copy taken out may be changed (423). */
export function demandCheckOut({ list, item }: ListItem): void {
  if (isLibraryTemplate(list.template) && item.kind === 0 && list.settings.ForceCheckout && item.level !== 255) throw refusals.mustCheckOut(itemPath(item));
}

export function refuseOthersCheckout(item: Item, call: Call): void {
  if (item.checkedOutBy === null || item.checkedOutBy === call.caller.id) return;
  const who = call.store.principals.byId(call.site.id, item.checkedOutBy);
  throw refusals.checkedOut(itemPath(item), who?.title ?? '');
}

/** A test may order that the next write meets a concurrent one. */
export function meetSaveConflict({ faults }: Call): void {
  if (faults.saveConflicts <= 0) return;
  faults.saveConflicts -= 1;
  throw refusals.saveConflict();
}

function renamed(item: Item, name: string, call: Call): string {
  const extension = item.kind === 0 && /\.[^.]+$/.test(item.leaf) && !/\.[^.]+$/.test(name) ? item.leaf.slice(item.leaf.lastIndexOf('.')) : '';
  const leaf = checkPath(item.directory, name + extension);
  const taken = call.store.items.at(item.directory, leaf);
  if (taken && taken.id !== item.id) throw refusals.nameTaken(`${item.directory}/${leaf}`);
  return leaf;
}

function moveContents(before: Item, after: Item, { store }: Call): void {
  store.items.moveBelow(before.listId, itemPath(before), itemPath(after));
}
