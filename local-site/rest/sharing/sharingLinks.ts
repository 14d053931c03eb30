import { randomBytes, randomUUID } from 'node:crypto';
import type { LinkScope, SharingLink } from '../../storage/sharingLinks';
import type { Call, Service } from '../call';
import type { ListItem } from '../items/visibleItem';
import { SYSTEM_ACCOUNT } from '../security/claims';
import { grantLimitedAccessUpward, removePrincipal } from '../security/limitedAccess';
import { CONTRIBUTE, READ } from '../security/roles';
import { ownScope } from './ownScope';

/** SharingLinkKind by number, as the names of the groups have it. */
const KIND_NAMES: readonly string[] = ['Uninitialized', 'Direct', 'OrganizationView', 'OrganizationEdit', 'AnonymousView', 'AnonymousEdit', 'Flexible'];

export interface NewLink {
  readonly kind: number;
  readonly scope: LinkScope;
  readonly edits: boolean;
  readonly expiration: string | null;
  readonly password: string | null;
  readonly description: string;
}

/** Links of an item that still open it: a reset of its permissions leaves a link nothing to give. */
export function activeLinks({ list, item }: ListItem, { store }: Pick<Call, 'store'>): SharingLink[] {
  return store.sharingLinks.of(list.id, item.id).filter(link => store.scopes.rolesOf(item.scopeId, link.groupId).length > 0);
}

/**
 * Makes a link: the item gets permissions of its own and on them a hidden group `SharingLinks.…`, which whoever opens
 * the link joins. Editing links give Contribute, the others Read.
 */
export function makeLink(subject: ListItem, wanted: NewLink, call: Call): SharingLink {
  const { store, site, caller, now } = call;
  const id = randomUUID();
  const groupId = store.principals.nextId(site.id);
  const name = `SharingLinks.${subject.item.uniqueId}.${KIND_NAMES[wanted.kind]}.${id}`;
  store.principals.save({
    siteId: site.id, id: groupId, type: 8, login: name, title: name,
    settings: { isHidden: true, ownerId: SYSTEM_ACCOUNT.id, description: '', onlyAllowMembersViewMembership: true }
  });
  const scopeId = ownScope(subject, call);
  store.scopes.assign(scopeId, groupId, wanted.edits ? CONTRIBUTE : READ);
  grantLimitedAccessUpward(scopeId, groupId, call);
  const link: SharingLink = {
    ...wanted, id, siteId: site.id, listId: subject.list.id, itemId: subject.item.id, token: randomBytes(24).toString('base64url'), groupId,
    created: now, createdBy: caller.id, modified: now, modifiedBy: caller.id
  };
  store.sharingLinks.save(link);
  call.permissions.forget();
  return link;
}

/** Takes a link back, and with its group what it had given. */
export function removeLink(link: SharingLink, { store, permissions }: Pick<Service, 'store' | 'permissions'>): void {
  const [item] = store.items.levels(link.listId, link.itemId);
  if (item && store.scopes.exists(item.scopeId)) removePrincipal(item.scopeId, link.groupId, { store });
  store.scopes.forgetPrincipal(link.siteId, link.groupId);
  store.principals.remove(link.siteId, link.groupId);
  store.sharingLinks.remove(link.id);
  permissions.forget();
}

/** A link whose time is over gives nothing any more, to those who opened it before neither. Asked before every call: an index tells that none is. */
export function removeExpiredLinks(service: Pick<Service, 'store' | 'permissions'>, now: string): void {
  const expired = service.store.sharingLinks.expired(now);
  if (expired.length > 0) service.store.db.transaction(() => expired.forEach(link => removeLink(link, service)));
}
