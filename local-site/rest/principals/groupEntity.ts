import type { Principal } from '../../storage/principals';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { openMember } from '../tree/openMember';
import { groupKind } from './groupsKind';
import { mayEditMembers, mayManageGroup, maySeeMembers } from './groupRights';

/** `SP.Group`, properties in recorded order. */
export function groupEntity(group: Principal, call: Call): Entity {
  const { settings } = group;
  const owner = settings.ownerId === undefined ? undefined : call.store.principals.byId(call.site.id, settings.ownerId);
  return {
    type: 'SP.Group', set: 'SP.ApiData.Groups', editLink: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      Id: group.id, IsHiddenInUI: settings.isHidden === true, LoginName: group.title, Title: group.title, PrincipalType: 8,
      AllowMembersEditMembership: settings.allowMembersEditMembership === true, AllowRequestToJoinLeave: settings.allowRequestToJoinLeave === true,
      AutoAcceptRequestToJoinLeave: settings.autoAcceptRequestToJoinLeave === true,
      CanCurrentUserEditMembership: mayEditMembers(group, call), CanCurrentUserManageGroup: mayManageGroup(group, call),
      CanCurrentUserViewMembership: maySeeMembers(group, call), Description: settings.description ?? '',
      OnlyAllowMembersViewMembership: settings.onlyAllowMembersViewMembership !== false, OwnerTitle: owner?.title ?? '',
      RequestToJoinLeaveEmailSetting: settings.requestToJoinLeaveEmail ?? ''
    },
    onSelect: {},
    navigation: ['Owner', 'Users'],
    open: name => openMember(groupKind, group, name, call)
  };
}
