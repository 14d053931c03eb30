import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { demandNewest } from '../items/changeItem';
import { keep, put, replace } from '../items/commitItem';
import type { ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';

/**
 * Publishes the newest draft. Under content approval it waits for approval as it is (2 pending); otherwise it
 * becomes the next major version, seen by all.
 */
export function publish({ list, item }: ListItem, comment: string, call: Call): Item {
  call.access.demand(item.scopeId, Permission.editListItems);
  demandNewest(item, call);
  if (!list.settings.EnableMinorVersions) throw refusals.operationRefused('You can only publish, unpublish documents in a minor version enabled list.');
  if (item.level === 255) throw refusals.checkedOut(item.leaf, call.account.name);
  if (item.level === 1) return item;
  if (list.settings.EnableModeration) return put(list, { ...changed(item), moderation: 2, comment }, call);
  return major(list, item, { comment, moderation: 0, moderationComment: null }, call);
}

/** Approves what waits (or a draft directly): the next major version. Needs ApproveItems. */
export function approve({ list, item }: ListItem, comment: string, call: Call): Item {
  demandModeration({ list, item }, call);
  if (item.level === 1) return item;
  return major(list, item, { moderation: 0, moderationComment: comment }, call);
}

/** Denies it: it stays a draft, with status 1. Needs ApproveItems. */
export function deny({ list, item }: ListItem, comment: string, call: Call): Item {
  demandModeration({ list, item }, call);
  // A published version that is denied leaves no row behind for readers (the stricter reading; unproven).
  if (item.level === 1) call.store.items.removeLevel(item);
  return replace(list, item, { ...changed(item), level: 2, moderation: 1, moderationComment: comment }, call);
}

/**
 * Takes back a request for approval, or makes the published version a draft again. Readers then see the version
 * published before it, where there is one: the trap of unpublish.
 */
export function unpublish({ list, item }: ListItem, comment: string, call: Call): Item {
  call.access.demand(item.scopeId, Permission.editListItems);
  demandNewest(item, call);
  if (!list.settings.EnableMinorVersions) throw refusals.operationRefused('You can only publish, unpublish documents in a minor version enabled list.');
  if (item.level === 255) throw refusals.checkedOut(item.leaf, call.account.name);
  if (item.level === 2) return put(list, { ...changed(item), moderation: 3, comment }, call);
  const history = call.store.itemVersions.of(list.id, item.id);
  const previous = history.find(version => version.level === 1 && version.version < item.version);
  const newest = history.filter(version => version.version < item.version)[0];
  call.store.items.removeLevel(item);
  if (previous) put(list, { ...previous, isCurrent: false }, call);
  return put(list, { ...changed(item), level: 2, isCurrent: true, version: (newest?.version ?? 0) + 1, moderation: 3, comment }, call);
}

function demandModeration({ list, item }: ListItem, call: Call): void {
  call.access.demand(item.scopeId, Permission.approveItems);
  if (!list.settings.EnableModeration) throw refusals.operationRefused('You cannot approve or reject in a list where content approval is not enabled.');
  if (item.level === 255) throw refusals.checkedOut(item.leaf, call.account.name);
  demandNewest(item, call);
}

/**
 * Makes the draft itself the next major version: as recorded, unpublishing gives its number back. Rights are the
 * caller's business.
 */
export function major(list: ListItem['list'], item: Item, decision: Partial<Item>, call: Pick<Call, 'store' | 'now'>): Item {
  const published = call.store.items.levels(list.id, item.id).find(level => level.level === 1);
  if (published) keep(list, published, call);
  const isMinor = (item.version & 511) !== 0;
  return replace(list, item, { ...changed(item), ...decision, level: 1, version: isMinor ? (item.version | 511) + 1 : item.version }, call);
}

/** The decision counts as a change for ETags, but not as an edit: editor and time stay. */
function changed(item: Item): Item {
  return { ...item, revision: item.revision + 1 };
}
