import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { maskOf, Permission } from '../security/permission';
import { CONTRIBUTE, READ } from '../security/roles';
import type { RoleDefinition } from '../../storage/roles';
import { webProperty } from '../webs/webProperties';

/**
 * Who may share an item: whoever manages its permissions, and while the web lets its members share (`MembersCanShare`,
 * the default) whoever may edit it. Readers cannot.
 */
export function mayShare(item: Pick<Item, 'scopeId'>, { access, web }: Pick<Call, 'access' | 'web'>): boolean {
  if (access.has(item.scopeId, Permission.managePermissions)) return true;
  return webProperty(web, 'MembersCanShare') !== false && access.has(item.scopeId, Permission.editListItems);
}

export function demandSharing(item: Pick<Item, 'scopeId'>, call: Pick<Call, 'access' | 'web'>): void {
  if (!mayShare(item, call)) throw refusals.accessDenied();
}

/** A link gives Contribute or Read to whoever opens it, its maker too: made is only one that gives what its maker has (the stricter reading; unproven). */
export function demandLinkRole(item: Pick<Item, 'scopeId'>, edits: boolean, call: Pick<Call, 'access' | 'web' | 'store' | 'site'>): void {
  demandSharing(item, call);
  const role = call.store.roles.byId(call.site.id, edits ? CONTRIBUTE : READ);
  if (!role) throw refusals.roleMissing();
  demandRole(item.scopeId, role, call);
}

/** Nobody takes from others, by giving them less, more than they have themselves. */
export function demandTaking(scopeId: string, principalId: number, call: Pick<Call, 'access' | 'store' | 'site'>): void {
  for (const id of call.store.scopes.rolesOf(scopeId, principalId)) {
    const role = call.store.roles.byId(call.site.id, id);
    if (role && !role.hidden) demandRole(scopeId, role, call);
  }
}

/** Nobody gives others more than they have themselves, unless they manage permissions. */
export function demandRole(scopeId: string, role: RoleDefinition, { access }: Pick<Call, 'access'>): void {
  if (access.has(scopeId, Permission.managePermissions)) return;
  if (!access.has(scopeId, maskOf(role.high, role.low))) throw refusals.accessDenied();
}
