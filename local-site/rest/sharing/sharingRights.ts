import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { maskOf, Permission } from '../security/permission';
import type { RoleDefinition } from '../../storage/roles';

/**
 * Who may share an item: whoever manages its permissions, and with the site's default setting "members can share"
 * whoever may edit it. Readers cannot.
 */
export function mayShare(item: Pick<Item, 'scopeId'>, { access }: Pick<Call, 'access'>): boolean {
  return access.has(item.scopeId, Permission.managePermissions) || access.has(item.scopeId, Permission.editListItems);
}

export function demandSharing(item: Pick<Item, 'scopeId'>, call: Pick<Call, 'access'>): void {
  if (!mayShare(item, call)) throw refusals.accessDenied();
}

/** Nobody gives others more than they have themselves, unless they manage permissions. */
export function demandRole(scopeId: string, role: RoleDefinition, { access }: Pick<Call, 'access'>): void {
  if (access.has(scopeId, Permission.managePermissions)) return;
  if (!access.has(scopeId, maskOf(role.high, role.low))) throw refusals.accessDenied();
}
