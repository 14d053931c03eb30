import type { Principal } from '../../storage/principals';
import type { Call } from '../call';
import { Permission } from '../security/permission';
import { rootScope } from '../security/rootScope';

type Asker = Pick<Call, 'access' | 'caller' | 'site' | 'store' | 'web'>;

/** Owners of a group (a person, or the members of an owning group) and whoever may manage permissions of the site: they change, delete and hand it on. */
export function mayManageGroup(group: Principal, { access, caller, site, store, web }: Asker): boolean {
  if (caller.isSiteAdmin) return true;
  const { ownerId } = group.settings;
  if (ownerId !== undefined && caller.principalIds.includes(ownerId)) return true;
  return access.has(rootScope({ site, store, web }), Permission.managePermissions);
}

/** Whoever manages the group adds and removes members; its own members do where the group lets them. */
export function mayEditMembers(group: Principal, asker: Asker): boolean {
  const byMembers = group.settings.allowMembersEditMembership === true && asker.caller.principalIds.includes(group.id);
  return byMembers || mayManageGroup(group, asker);
}

export function maySeeMembers(group: Principal, asker: Asker): boolean {
  const open = group.settings.onlyAllowMembersViewMembership === false;
  return open || asker.caller.principalIds.includes(group.id) || mayManageGroup(group, asker);
}
