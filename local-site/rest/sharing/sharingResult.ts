import type { Principal } from '../../storage/principals';
import type { Call } from '../call';
import { complex, type Entity, type PropertyValue } from '../entity';
import { entityOutcome, type Outcome } from '../outcome';
import { groupEntity } from '../principals/groupEntity';
import { loginOf } from '../security/claims';
import type { Node } from '../tree/node';

/** SharingRole: 0 none, 1 view, 2 edit, 3 owner. */
export type SharingRole = 0 | 1 | 2 | 3;

/** What became of one person in an act of sharing. */
export interface UserSharing {
  /** As the caller named them. */
  readonly login: string;
  readonly user: Principal | undefined;
  readonly role: SharingRole;
}

interface Shared {
  readonly name: string;
  readonly url: string | null;
  readonly users: readonly UserSharing[];
  readonly group?: Principal;
  /** SharingOperationStatusCode; 0 unless told otherwise. */
  readonly status?: number;
}

/** `SP.SharingResult`. */
export function sharingResult(shared: Shared, call: Call): Outcome {
  const { users, group } = shared;
  const status = shared.status ?? (users.length > 0 && users.every(one => !one.user) ? -1 : 0);
  const results = { itemType: 'SP.Sharing.UserSharingResult', values: users.map(userSharingResult) };
  const none = { itemType: 'SP.Sharing.UserSharingResult', values: [] };
  const groups = group ? [groupEntity(group, call)] : [];
  return entityOutcome({
    type: 'SP.SharingResult', set: 'SP.ApiData.SharingResults', editLink: 'SP.SharingResult',
    properties: {
      ErrorMessage: status === -1 ? "Couldn't resolve the users." : null, IconUrl: null, InvitedUsers: null, Name: shared.name, PermissionsPageRelativeUrl: null,
      StatusCode: status, UniquelyPermissionedUsers: group ? none : results, Url: shared.url, UsersAddedToGroup: group ? results : none
    },
    onSelect: {}, navigation: ['GroupUsersAddedTo', 'GroupsSharedWith', 'UsersWithAccessRequests'],
    open: name => (name === 'GroupUsersAddedTo' ? one(groups[0]) : many(name === 'GroupsSharedWith' ? groups : []))
  });
}

export function userSharingResult({ login, user, role }: UserSharing): PropertyValue {
  return complex('SP.Sharing.UserSharingResult', {
    AllowedRoles: { itemType: 'Edm.Int32', values: user ? [1, 2, 3] : [] }, CurrentRole: user ? role : 0, DisplayName: user?.title ?? null,
    Email: user?.settings.email ?? null, InvitationLink: null, IsUserKnown: user !== undefined,
    Message: user ? null : `The user ${loginOf(login)} could not be found.`, Status: user !== undefined, User: user?.login ?? login
  });
}

function many(entities: readonly Entity[]): Node {
  return { name: 'Groups', member: () => undefined, verbs: {}, entities: () => entities };
}

function one(entity: Entity | undefined): Node | undefined {
  return entity && { name: 'Group', member: () => undefined, verbs: {}, entity: () => entity };
}
