import type { Principal } from '../../storage/principals';
import type { Call } from '../call';
import { createdOutcome, nullOutcome } from '../outcome';
import { refusals } from '../refusals';
import { claimOf, SYSTEM_ACCOUNT } from '../security/claims';
import { ensureUser } from '../security/ensurePrincipal';
import { Permission } from '../security/permission';
import { rootScope } from '../security/rootScope';
import { argument, type Arguments } from '../tree/arguments';
import { action, collectionNode, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { entityProperties } from '../wire/requestBody';
import { groupsKind } from './groupsKind';
import { mayEditMembers, maySeeMembers } from './groupRights';
import { updateUser } from './updateUser';
import { userEntity } from './userEntity';

/** The users of a site, or the members of one of its groups. */
interface UserSet {
  readonly group?: Principal;
}

export const userKind: EntityKind<Principal> = {
  name: 'User',
  entity: userEntity,
  members: {
    // Who is in a group that hides its members is not told from the member's side either.
    groups: step((user, _, call) => collectionNode(groupsKind, call.store.principals.groupsOf(call.site.id, user.id).filter(group => maySeeMembers(group, call))))
  },
  merge: updateUser,
  remove(user, call) {
    removeFromSite(user, call);
    return { is: 'deleted' };
  }
};

export const usersKind: CollectionKind<UserSet> = {
  name: 'Users',
  type: 'SP.User',
  set: 'SP.ApiData.Users',
  entities: (set, call) => usersOf(set, call).map(user => userEntity(user, call)),
  key: (set, args, call) => byLogin(set, args, call),
  members: {
    getbyid: step((set, args, call) => userNode(set, user => user.id === argument(args, 'id'), call)),
    getbyemail: step((set, args, call) => {
      const email = String(argument(args, 'emailAddress')).toLowerCase();
      return userNode(set, user => user.settings.email?.toLowerCase() === email, call);
    }),
    getbyloginname: step((set, args, call) => byLogin(set, args, call)),
    removebyid: action((set, args, call) => remove(set, user => user.id === argument(args, 'id'), call)),
    removebyloginname: action((set, args, call) => {
      const login = String(argument(args, 'loginName')).toLowerCase();
      return remove(set, user => user.login.toLowerCase() === login, call);
    })
  },
  post({ group }, call) {
    const body = entityProperties(call.body, ['SP.User']);
    const login = String(body.LoginName ?? '');
    if (group) demandEdit(group, call);
    else call.access.demand(call.web.scopeId, Permission.managePermissions);
    const user = ensureUser(login, call);
    if (group) call.store.principals.addMember(call.site.id, group.id, user.id);
    call.permissions.forget();
    return createdOutcome(userEntity(user, call));
  }
};

function usersOf({ group }: UserSet, call: Call): readonly Principal[] {
  if (group) {
    if (!maySeeMembers(group, call)) throw refusals.accessDenied();
    return call.store.principals.members(call.site.id, group.id);
  }
  call.access.demand(call.web.scopeId, Permission.browseUserInfo);
  return call.store.principals.users(call.site.id);
}

function byLogin(set: UserSet, args: Arguments, call: Call): Node {
  const login = String(argument(args, 'loginName')).toLowerCase();
  return userNode(set, user => user.login.toLowerCase() === login || user.login.toLowerCase() === claimOf(login), call);
}

function userNode(set: UserSet, wanted: (user: Principal) => boolean, call: Call): Node {
  const user = usersOf(set, call).find(wanted);
  if (!user) throw refusals.userMissing();
  return entityNode(userKind, user, call);
}

function remove({ group }: UserSet, wanted: (user: Principal) => boolean, call: Call) {
  const user = usersOf({ group }, call).find(wanted);
  if (!user) throw refusals.userMissing();
  if (group) {
    demandEdit(group, call);
    call.store.principals.removeMember(call.site.id, group.id, user.id);
    call.permissions.forget();
  } else {
    removeFromSite(user, call);
  }
  return nullOutcome('RemoveById');
}

function removeFromSite(user: Principal, call: Call): void {
  call.access.demand(rootScope(call), Permission.managePermissions);
  if (user.settings.isSiteAdmin || user.id === SYSTEM_ACCOUNT.id) throw refusals.operationRefused('The site administrator cannot be removed.');
  for (const group of call.store.principals.groupsOf(call.site.id, user.id)) call.store.principals.removeMember(call.site.id, group.id, user.id);
  call.store.scopes.forgetPrincipal(call.site.id, user.id);
  // What they wrote keeps their name, so the row stays; the site knows them no longer.
  call.store.principals.save({ ...user, settings: { ...user.settings, isRemoved: true } });
  call.permissions.forget();
}

function demandEdit(group: Principal, call: Call): void {
  if (!mayEditMembers(group, call)) throw refusals.accessDenied();
}
