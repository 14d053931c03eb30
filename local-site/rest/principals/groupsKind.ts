import type { Principal, PrincipalSettings } from '../../storage/principals';
import type { Call } from '../call';
import { createdOutcome, nullOutcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { rootScope } from '../security/rootScope';
import { argument } from '../tree/arguments';
import { action, collectionNode, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { entityProperties, type JsonObject } from '../wire/requestBody';
import { groupEntity } from './groupEntity';
import { mayManageGroup } from './groupRights';
import { principalNode } from './principalNode';
import { usersKind } from './usersKind';

/** Characters SharePoint refuses in group names. */
const FORBIDDEN = /["/\\[\]:|<>+=;,?*'@]/;

export const groupKind: EntityKind<Principal> = {
  name: 'Group',
  entity: groupEntity,
  members: {
    users: step(group => collectionNode(usersKind, { group })),
    owner: step((group, _, call) => principalNode(group.settings.ownerId ?? 0, call)),
    setuserasowner: action((group, args, call) => {
      demandManage(group, call);
      const ownerId = Number(argument(args, 'ownerId'));
      const owner = call.store.principals.byId(call.site.id, ownerId);
      if (!owner || owner.settings.isRemoved === true) throw refusals.userMissing();
      call.store.principals.save({ ...group, settings: { ...group.settings, ownerId } });
      return nullOutcome('SetUserAsOwner');
    })
  },
  merge(group, call) {
    demandManage(group, call);
    const { title, settings } = settingsFrom(entityProperties(call.body, ['SP.Group']));
    const name = title === undefined ? group.title : freeName(title, group.id, call);
    call.store.principals.save({ ...group, title: name, login: name, settings: { ...group.settings, ...settings } });
    return { is: 'updated' };
  }
};

/** The groups of a site, or some of them (those a user is in). */
export const groupsKind: CollectionKind<readonly Principal[] | undefined> = {
  name: 'SiteGroups',
  type: 'SP.Group',
  set: 'SP.ApiData.Groups',
  entities: (groups, call) => groupsOf(groups, call).map(group => groupEntity(group, call)),
  key: (groups, args, call) => groupNode(groups, group => group.id === argument(args, 'id'), call),
  members: {
    getbyid: step((groups, args, call) => groupNode(groups, group => group.id === argument(args, 'id'), call)),
    getbyname: step((groups, args, call) => groupNode(groups, named(argument(args, 'name')), call)),
    removebyid: action((groups, args, call) => remove(groups, group => group.id === Number(argument(args, 'id')), call)),
    removebyloginname: action((groups, args, call) => remove(groups, named(argument(args, 'loginName')), call))
  },
  post(_, call) {
    call.access.demand(rootScope(call), Permission.createGroups);
    const { title, settings } = settingsFrom(entityProperties(call.body, ['SP.Group']));
    const name = freeName(title ?? '', 0, call);
    const id = call.store.principals.nextId(call.site.id);
    const group: Principal = { siteId: call.site.id, id, type: 8, login: name, title: name, settings: { ownerId: call.caller.id, ...settings } };
    call.store.principals.save(group);
    // Whoever makes a group is its first member, as in SharePoint.
    if (call.caller.id > 0) call.store.principals.addMember(call.site.id, id, call.caller.id);
    call.permissions.forget();
    return createdOutcome(groupEntity(group, call));
  }
};

function named(name: unknown): (group: Principal) => boolean {
  return group => group.title.toLowerCase() === String(name).toLowerCase();
}

function groupsOf(groups: readonly Principal[] | undefined, call: Call): readonly Principal[] {
  call.access.demand(call.web.scopeId, Permission.browseUserInfo);
  return groups ?? call.store.principals.groups(call.site.id);
}

function groupNode(groups: readonly Principal[] | undefined, wanted: (group: Principal) => boolean, call: Call): Node {
  const group = groupsOf(groups, call).find(wanted);
  if (!group) throw refusals.groupMissing();
  return entityNode(groupKind, group, call);
}

function remove(groups: readonly Principal[] | undefined, wanted: (group: Principal) => boolean, call: Call) {
  const group = groupsOf(groups, call).find(wanted);
  if (!group) throw refusals.groupMissing();
  demandManage(group, call);
  call.store.scopes.forgetPrincipal(call.site.id, group.id);
  call.store.principals.remove(call.site.id, group.id);
  call.permissions.forget();
  return nullOutcome('RemoveById');
}

function demandManage(group: Principal, call: Call): void {
  if (!mayManageGroup(group, call)) throw refusals.accessDenied();
}

export function freeName(title: string, ownId: number, call: Call): string {
  const name = title.trim();
  if (name === '' || name.length > 255 || FORBIDDEN.test(name)) throw refusals.operationRefused(`The group name "${title}" is empty, or you are using one or more of the following invalid characters: " / \\ [ ] : | < > + = ; , ? * ' @`);
  const taken = call.store.principals.groups(call.site.id).some(group => group.id !== ownId && group.title.toLowerCase() === name.toLowerCase());
  if (taken) throw refusals.operationRefused('The specified name is already in use.  Please try again with a new name.');
  return name;
}

function settingsFrom(body: JsonObject): { title?: string; settings: PrincipalSettings } {
  let title: string | undefined;
  const settings: { -readonly [Name in keyof PrincipalSettings]: PrincipalSettings[Name] } = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Title') title = String(value);
    else if (name === 'Description') settings.description = String(value ?? '');
    else if (name === 'AllowMembersEditMembership') settings.allowMembersEditMembership = value === true;
    else if (name === 'OnlyAllowMembersViewMembership') settings.onlyAllowMembersViewMembership = value === true;
    else if (name === 'AllowRequestToJoinLeave') settings.allowRequestToJoinLeave = value === true;
    else if (name === 'AutoAcceptRequestToJoinLeave') settings.autoAcceptRequestToJoinLeave = value === true;
    else if (name === 'RequestToJoinLeaveEmailSetting') settings.requestToJoinLeaveEmail = String(value ?? '');
    else if (name !== 'PrincipalType' && name !== 'LoginName') {
      throw refusals.unknownBodyProperty(name, 'SP.Group');
    }
  }
  if ((settings.description?.length ?? 0) > 512) throw refusals.descriptionTooLong();
  return { title, settings };
}
