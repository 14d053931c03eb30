import type { Principal } from '../../storage/principals';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { entityNode } from '../tree/kinds';
import type { Node } from '../tree/node';
import { groupKind } from './groupsKind';
import { userKind } from './usersKind';

/** The user or group of an id. */
export function principalNode(id: number, call: Call): Node {
  const principal = call.store.principals.byId(call.site.id, id);
  if (!principal || principal.settings.isRemoved === true) throw refusals.userMissing();
  return nodeOf(principal, call);
}

export function nodeOf(principal: Principal, call: Call): Node {
  return principal.type === 8 ? entityNode(groupKind, principal, call) : entityNode(userKind, principal, call);
}
