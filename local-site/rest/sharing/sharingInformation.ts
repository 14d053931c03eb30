import type { Call } from '../call';
import { complex, type Entity, type PropertyValue } from '../entity';
import type { ListItem } from '../items/visibleItem';
import { entityOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { hasOwnPermissions } from '../security/inheritance';
import { Permission } from '../security/permission';
import { LIMITED_ACCESS } from '../security/roles';
import type { Node } from '../tree/node';
import { linkInfo, sharingPrincipal } from './linkInfo';
import { securableOf } from './ownScope';
import { urlOf } from './sharedThing';
import { activeLinks } from './sharingLinks';
import { mayShare } from './sharingRights';
import { sharingRoleOf } from './shareObject';

/**
 * `GetSharingInformation`: what the caller may do about sharing an item, and with `$expand=permissionsInformation` its
 * links and who has rights. Names are from the service's metadata document; most values are unproven.
 */
export function sharingInformation(subject: ListItem, call: Call): Outcome {
  const { item } = subject;
  const shares = mayShare(item, call);
  const empty = { itemType: 'Edm.String', values: [] };
  const shown: Record<string, PropertyValue> = {
    accessRequestSettings: complex('SP.Sharing.AccessRequestSettings', {
      hasPendingAccessRequests: false, pendingAccessRequestsLink: '', requiresAccessApproval: !shares
    }),
    addressBarLinkSettings: null, anonymousLinkExpirationRestrictionDays: -1, blockPeoplePickerAndSharing: false, canAddExternalPrincipal: false,
    canAddInternalPrincipal: shares, canRequestAccessForGrantAccess: false, canSendEmail: false, canUseSimplifiedRoles: true,
    currentRole: currentRole(subject, call), customizedExternalSharingServiceUrl: '', defaultLinkKind: 2, defaultShareLinkPermission: 1,
    defaultShareLinkScope: 1, defaultShareLinkToExistingAccess: false, directUrl: urlOf({ web: call.web, subject }, call), doesUserHaveIBSegment: false,
    domainRestrictionSettings: complex('SP.Sharing.DomainRestrictionSettings', { domainRestrictionMode: 0, restrictedDomains: '' }),
    effectiveLimitedAccessFileType: 1, fileExtension: item.stream !== null && item.leaf.includes('.') ? item.leaf.slice(item.leaf.lastIndexOf('.') + 1) : '',
    hasUniquePermissions: hasOwnPermissions(securableOf(subject, call), call), itemUniqueId: item.uniqueId, microserviceShareUiUrl: '', shareUiUrl: '',
    sharedObjectType: item.kind === 1 ? 2 : item.stream !== null ? 1 : 3, sharingAbilities: abilities(subject, call), sharingStatus: 0, showExternalSharingWarning: false,
    siteIBSegmentIDs: empty, webTemplateId: 68, webUrl: call.origin + call.web.path
  };
  return entityOutcome({
    type: 'SP.Sharing.SharingInformation', set: 'SP.ApiData.SharingInformations', editLink: 'GetSharingInformation', properties: shown, onSelect: {},
    navigation: ['permissionsInformation', 'pickerSettings'],
    open: name => plainNode(name === 'permissionsInformation' ? permissionsInformation(subject, call) : pickerSettings())
  });
}

function currentRole({ item }: ListItem, { access }: Call): number {
  if (access.has(item.scopeId, Permission.managePermissions)) return 3;
  return access.has(item.scopeId, Permission.editListItems) ? 2 : 1;
}

function abilities(subject: ListItem, call: Call): PropertyValue {
  const status = (enabled: boolean): PropertyValue => complex('SP.Sharing.SharingAbilityStatus', { disabledReason: enabled ? 0 : 1, enabled });
  const shares = mayShare(subject.item, call);
  const links = (expiration: boolean): PropertyValue => complex('SP.Sharing.SharingLinkAbilities', {
    canAddNewExternalPrincipals: status(false), canGetEditLink: status(shares), canGetReadLink: status(shares), canHaveExternalUsers: status(false),
    canManageEditLink: status(shares), canManageReadLink: status(shares),
    linkExpiration: complex('SP.Sharing.SharingLinkExpirationAbilityStatus', { defaultExpirationInDays: 0, disabledReason: 0, enabled: expiration && shares }),
    passwordProtected: complex('SP.Sharing.SharingLinkPasswordAbilityStatus', { disabledReason: 0, enabled: expiration && shares })
  });
  return complex('SP.Sharing.SharingAbilities', {
    anonymousLinkAbilities: links(true), anyoneLinkAbilities: links(true),
    directSharingAbilities: complex('SP.Sharing.DirectSharingAbilities', {
      canAddExternalPrincipal: status(false), canAddInternalPrincipal: status(shares), canAddNewExternalPrincipal: status(false), canRequestGrantAccess: status(false),
      supportsEditPermission: status(shares), supportsReadPermission: status(shares)
    }),
    organizationLinkAbilities: links(true), peopleSharingLinkAbilities: links(false)
  });
}

/** Who has what: told to those who may share or may enumerate permissions. */
function permissionsInformation(subject: ListItem, call: Call): Entity {
  const { store, site, access } = call;
  const { item } = subject;
  if (!mayShare(item, call) && !access.has(item.scopeId, Permission.enumeratePermissions)) throw refusals.accessDenied();
  const links = activeLinks(subject, call);
  const groups = new Set(links.map(link => link.groupId));
  const roles = new Map(store.roles.all(site.id).map(role => [role.id, role]));
  const strongest = new Map<number, number>();
  for (const { principalId, roleId } of store.scopes.assignments(item.scopeId)) {
    const role = roles.get(roleId);
    if (role && roleId !== LIMITED_ACCESS && !groups.has(principalId)) strongest.set(principalId, Math.max(strongest.get(principalId) ?? 0, sharingRoleOf(role)));
  }
  const inherited = !hasOwnPermissions(securableOf(subject, call), call);
  const principalInfo = (id: number, role: number): PropertyValue => complex('SP.Sharing.PrincipalInfo', {
    isInherited: inherited, members: { itemType: 'SP.Sharing.Principal', values: [] }, principal: sharingPrincipal(store.principals.byId(site.id, id)), role
  });
  return {
    type: 'SP.Sharing.PermissionCollection', set: 'SP.ApiData.PermissionCollections', editLink: 'GetSharingInformation/permissionsInformation',
    properties: {
      hasInheritedLinks: false,
      links: {
        itemType: 'SP.Sharing.LinkInfo', values: links.map(link => complex('SP.Sharing.LinkInfo', {
          isInherited: false, linkDetails: linkInfo(link, subject, call),
          linkMembers: { itemType: 'SP.Sharing.Principal', values: store.principals.members(site.id, link.groupId).map(sharingPrincipal) }
        }))
      },
      principals: { itemType: 'SP.Sharing.PrincipalInfo', values: [...strongest].map(([id, role]) => principalInfo(id, role)) },
      siteAdmins: { itemType: 'SP.Sharing.PrincipalInfo', values: store.principals.users(site.id).filter(user => user.settings.isSiteAdmin).map(user => principalInfo(user.id, 3)) }
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}

function pickerSettings(): Entity {
  return {
    type: 'SP.UI.ApplicationPages.PickerSettings', set: 'SP.ApiData.PickerSettings', editLink: 'GetSharingInformation/pickerSettings',
    properties: { AllowEmailAddresses: true, AllowOnlyEmailAddresses: false, PrincipalAccountType: 'User,SecGroup,SPGroup', PrincipalSource: 15, QuerySettings: null, UseSubstrateSearch: false, VisibleSuggestions: 3 },
    onSelect: {}, navigation: [], open: () => undefined
  };
}

export function plainNode(entity: Entity): Node {
  return { name: entity.type, member: () => undefined, verbs: {}, entity: () => entity };
}
