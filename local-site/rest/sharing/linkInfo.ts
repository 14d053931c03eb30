import type { Principal } from '../../storage/principals';
import type { SharingLink } from '../../storage/sharingLinks';
import type { Call } from '../call';
import { complex, type ComplexValue, type PropertyValue } from '../entity';
import type { ListItem } from '../items/visibleItem';
import { loginOf } from '../security/claims';
import { linkAddress } from './linkAddress';

const NO_GUID = '00000000-0000-0000-0000-000000000000';

/** `SP.SharingLinkInfo` of a link. Names are from the service's metadata document; which are null when is unproven. */
export function linkInfo(link: SharingLink, { item }: ListItem, call: Call): ComplexValue {
  const person = (id: number): PropertyValue => sharingPrincipal(call.store.principals.byId(call.site.id, id));
  return info({
    AllowsAnonymousAccess: link.scope === 0, Created: link.created, CreatedBy: person(link.createdBy), Description: link.description || null,
    Expiration: link.expiration ?? '', IsActive: true, IsEditLink: link.edits, LastModified: link.modified, LastModifiedBy: person(link.modifiedBy),
    LinkKind: link.kind, RequiresPassword: link.password !== null, RestrictedShareMembership: link.scope === 2, Scope: link.scope, ShareId: link.id,
    ShareTokenString: `share=${link.token}`, Url: linkAddress(link, item, call)
  });
}

/** The answer for a kind of link there is none of. */
export function noLinkInfo(kind: number): ComplexValue {
  return info({
    AllowsAnonymousAccess: kind === 4 || kind === 5, Created: '', CreatedBy: null, Description: null, Expiration: '', IsActive: false, IsEditLink: kind === 3 || kind === 5,
    LastModified: '', LastModifiedBy: null, LinkKind: kind, RequiresPassword: false, RestrictedShareMembership: false, Scope: -1, ShareId: NO_GUID,
    ShareTokenString: null, Url: null
  });
}

function info(members: Readonly<Record<string, PropertyValue>>): ComplexValue {
  const all: Record<string, PropertyValue> = {
    ...members, ApplicationId: null, BlocksDownload: false, Embeddable: false, HasExternalGuestInvitees: false, Invitations: { itemType: 'SP.Sharing.LinkInvitation', values: [] },
    IsAddressBarLink: false, IsCreateOnlyLink: false, IsDefault: true, IsFormsLink: false, IsReviewLink: false, IsUnhealthy: false, LimitUseToApplication: false,
    PasswordLastModified: '', PasswordLastModifiedBy: null, RedeemedUsers: { itemType: 'SP.Sharing.LinkInvitation', values: [] }, SharingLinkStatus: members.IsActive === true ? 2 : 0, TrackLinkUsers: false
  };
  return complex('SP.SharingLinkInfo', Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** `SP.Sharing.Principal`. */
export function sharingPrincipal(principal: Principal | undefined): PropertyValue {
  if (!principal) return null;
  const { id, login, title, type, settings } = principal;
  return complex('SP.Sharing.Principal', {
    email: settings.email ?? '', expiration: null, id, isActive: true, isExternal: false, jobTitle: settings.jobTitle ?? null, loginName: login, name: title,
    principalType: type, userId: null, userPrincipalName: type === 1 ? loginOf(login) : null
  });
}
