import type { Call } from '../call';
import type { ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';

const SITE_PAGES = 119;

/**
 * Who may comment, like and rate: on pages every reader, on list items only who may edit them (Microsoft's notice of
 * comments in lists: with read-only permission they can be read but not written).
 */
export function demandReacting({ list, item }: ListItem, call: Call): void {
  if (call.caller.id === 0) throw refusals.accessDenied();
  call.access.demand(item.scopeId, list.template === SITE_PAGES ? Permission.viewListItems : Permission.editListItems);
}

/** One's own comment, or with Manage Lists anybody's (that other levels may not is the stricter reading; unproven). */
export function demandRemoving({ item }: ListItem, author: number, call: Call): void {
  if (author !== call.caller.id || author === 0) call.access.demand(item.scopeId, Permission.manageLists);
}
