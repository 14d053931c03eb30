import type { Principal } from '../../storage/principals';
import type { RoleDefinition } from '../../storage/roles';
import type { Call } from '../call';
import type { ListItem } from '../items/visibleItem';
import type { Outcome } from '../outcome';
import { mayEditMembers } from '../principals/groupRights';
import { Refusal } from '../refusal';
import { refusals } from '../refusals';
import { ensureUser } from '../security/ensurePrincipal';
import { grantLimitedAccessUpward } from '../security/limitedAccess';
import { Permission } from '../security/permission';
import type { SharedThing } from './sharedThing';
import { nameOf, urlOf } from './sharedThing';
import { ownScope } from './ownScope';
import { pickedLogins } from './pickedLogins';
import { sharingResult, type SharingRole, type UserSharing } from './sharingResult';
import { demandRole, demandSharing } from './sharingRights';

/**
 * `ShareObject`: gives people a permission level on an item or web (`role:<id>`), or puts them into a group of the site
 * (`group:<id>`). People nobody knows are told of one by one; when nobody is known the status is -1.
 */
export function shareObject(thing: SharedThing, call: Call): Outcome {
  const logins = pickedLogins(call.body.member('peoplePickerInput'));
  const [, kind, id] = /^\s*(role|group)\s*:\s*(\d+)\s*$/i.exec(String(call.body.member('roleValue') ?? '')) ?? [];
  if (kind === undefined) throw refusals.badRequest('The parameter roleValue is not valid.');
  const base = { name: nameOf(thing), url: urlOf(thing, call) };
  if (kind.toLowerCase() === 'group') {
    const group = call.store.principals.byId(call.site.id, Number(id));
    if (group?.type !== 8) throw refusals.groupMissing();
    if (!mayEditMembers(group, call)) throw refusals.accessDenied();
    const users = resolved(logins, 0, call);
    for (const { user } of users) if (user) call.store.principals.addMember(call.site.id, group.id, user.id);
    call.permissions.forget();
    return sharingResult({ ...base, users, group }, call);
  }
  const role = call.store.roles.byId(call.site.id, Number(id));
  if (!role || role.hidden) throw refusals.roleMissing();
  demandGranting(thing, role, call);
  const users = resolved(logins, sharingRoleOf(role), call);
  grant(thing, users.map(one => one.user).filter(user => user !== undefined), role.id, call);
  return sharingResult({ ...base, users }, call);
}

/** Gives people a level: on the web as it stands, on an item with permissions of its own. */
export function grant(thing: SharedThing, users: readonly Principal[], roleId: number, call: Call): void {
  if (users.length === 0) return;
  const scopeId = thing.subject ? ownScope(thing.subject, call) : thing.web.scopeId;
  for (const user of users) {
    call.store.scopes.assign(scopeId, user.id, roleId);
    grantLimitedAccessUpward(scopeId, user.id, call);
  }
  call.permissions.forget();
}

/** A web is shared by those who manage its permissions, an item by those who may share it and have the level themselves. */
export function demandGranting({ subject, web }: SharedThing, role: RoleDefinition, call: Call): void {
  if (!subject) return call.access.demand(web.scopeId, Permission.managePermissions);
  demandSharing(subject.item, call);
  demandRole(subject.item.scopeId, role, call);
}

export function resolved(logins: readonly string[], role: SharingRole, call: Call): UserSharing[] {
  return logins.map(login => ({ login, role, user: known(login, call) }));
}

function known(login: string, call: Call): Principal | undefined {
  try {
    return ensureUser(login, call);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

export function sharingRoleOf({ kind, low }: RoleDefinition): SharingRole {
  if (kind === 5) return 3;
  return (BigInt(low) & Permission.editListItems) !== 0n ? 2 : 1;
}

/** An item as a thing to share. */
export function itemThing(subject: ListItem, call: Call): SharedThing {
  return { web: call.web, subject };
}
