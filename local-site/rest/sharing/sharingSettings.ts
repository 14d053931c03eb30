import type { Call } from '../call';
import { complex, type Entity, type PropertyValue } from '../entity';
import { entityOutcome, type Outcome } from '../outcome';
import { hasOwnPermissions } from '../security/inheritance';
import { Permission } from '../security/permission';
import { linkAddress } from './linkAddress';
import { linkInfo } from './linkInfo';
import { securableOf } from './ownScope';
import { nameOf, urlOf, type SharedThing } from './sharedThing';
import { plainNode } from './sharingInformation';
import { activeLinks } from './sharingLinks';
import { mayShare } from './sharingRights';

/** `GetObjectSharingSettings`: what the sharing dialog asks for. Names are from the service's metadata document. */
export function sharingSettings(thing: SharedThing, call: Call): Outcome {
  const { web, subject } = thing;
  const scopeId = subject?.item.scopeId ?? web.scopeId;
  const manages = call.access.has(scopeId, Permission.managePermissions);
  const shares = subject ? mayShare(subject.item, call) : manages;
  const edits = call.access.has(scopeId, Permission.editListItems);
  const roles = call.store.roles.all(call.site.id).filter(role => !role.hidden);
  const pairs = (entries: readonly (readonly [string, string])[]): PropertyValue =>
    ({ itemType: 'SP.KeyValue', values: entries.map(([Key, Value]) => complex('SP.KeyValue', { Key, Value, ValueType: 'Edm.String' })) });
  const simplified = roles.filter(role => role.kind === 2 || role.kind === 3).map(role => [`role:${role.id}`, role.kind === 2 ? 'Can view' : 'Can edit'] as const);
  return entityOutcome({
    type: 'SP.ObjectSharingSettings', set: 'SP.ApiData.ObjectSharingSettings', editLink: 'GetObjectSharingSettings',
    properties: {
      AccessRequestMode: !shares, BlockPeoplePickerAndSharing: false, CanCurrentUserManageOrganizationReadWriteLink: shares && edits,
      CanCurrentUserManageOrganizationReadonlyLink: shares, CanCurrentUserManageReadWriteLink: shares && edits, CanCurrentUserManageReadonlyLink: shares,
      CanCurrentUserRetrieveOrganizationReadWriteLink: shares && edits, CanCurrentUserRetrieveOrganizationReadonlyLink: shares,
      CanCurrentUserRetrieveReadWriteLink: shares && edits, CanCurrentUserRetrieveReadonlyLink: shares, CanCurrentUserShareExternally: false,
      CanCurrentUserShareInternally: shares, CanSendEmail: false, CanSendLink: shares, CanShareFolder: true, DefaultShareLinkPermission: 1,
      DefaultShareLinkType: 2, DoesUserHaveIBSegment: false, GroupsList: pairs(call.store.principals.groups(call.site.id).filter(group => !group.settings.isHidden).map(group => [`group:${group.id}`, group.title])),
      HasEditRole: roles.some(role => role.kind === 3), HasReadRole: roles.some(role => role.kind === 2), InheritingWebLink: null, IsGuestUser: false,
      IsPictureLibrary: subject?.list.template === 109, IsUserSiteAdmin: call.caller.isSiteAdmin, ItemId: subject ? String(subject.item.id) : '', ItemName: nameOf(thing),
      ItemUrl: urlOf(thing, call), ListId: subject?.list.id ?? '00000000-0000-0000-0000-000000000000', PermissionsOnlyMode: false, RequiredAnonymousLinkExpirationInDays: 0,
      Roles: pairs(roles.map(role => [`role:${role.id}`, role.name])), ShareByEmailEnabled: false, ShowExternalSharingWarning: false, SimplifiedRoles: pairs(simplified),
      SiteIBSegmentIDs: { itemType: 'Edm.String', values: [] }, SupportsAclPropagation: false, WebUrl: call.origin + web.path
    },
    onSelect: {}, navigation: ['ObjectSharingInformation'],
    open: () => plainNode(objectSharingInformation(thing, { manages, shares }, call))
  });
}

function objectSharingInformation({ subject }: SharedThing, { manages, shares }: { manages: boolean; shares: boolean }, call: Call): Entity {
  const links = subject && shares ? activeLinks(subject, call) : [];
  const address = (kind: number): string | null => {
    const link = links.find(known => known.kind === kind);
    return link && subject ? linkAddress(link, subject.item, call) : null;
  };
  return {
    type: 'SP.ObjectSharingInformation', set: 'SP.ApiData.ObjectSharingInformations', editLink: 'GetObjectSharingSettings/ObjectSharingInformation',
    properties: {
      AnonymousEditLink: address(5), AnonymousViewLink: address(4), CanBeShared: shares, CanBeUnshared: manages && subject !== undefined, CanManagePermissions: manages,
      HasPendingAccessRequests: false, HasPermissionLevels: true, IsFolder: subject?.item.kind === 1, IsSharedWithCurrentUser: true, IsSharedWithGuest: false,
      IsSharedWithMany: subject !== undefined && hasOwnPermissions(securableOf(subject, call), call), IsSharedWithSecurityGroup: false, PendingAccessRequestsLink: null,
      SharingLinks: { itemType: 'SP.SharingLinkInfo', values: subject ? links.map(link => linkInfo(link, subject, call)) : [] }, TotalFileCount: 0
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
