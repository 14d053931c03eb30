import type { Principal } from '../../storage/principals';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { nullOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { ensureUser } from '../security/ensurePrincipal';
import { hasOwnPermissions } from '../security/inheritance';
import { grantLimitedAccessUpward } from '../security/limitedAccess';
import { Permission } from '../security/permission';
import { EDIT, FULL_CONTROL, READ } from '../security/roles';
import { argument, type Arguments } from '../tree/arguments';
import { freeName } from './groupsKind';

/**
 * `CreateDefaultAssociatedGroups`: Owners, Members and Visitors of a web with permissions of its own, named after
 * `groupNameSeed` (or the web), with one or two people as owners. A web that inherits is refused.
 */
export function createAssociatedGroups(web: Web, args: Arguments, call: Call): Outcome {
  call.access.demand(web.scopeId, Permission.managePermissions);
  if (!hasOwnPermissions({ web, scopeId: web.scopeId, editLink: 'Web' }, call)) throw refusals.inheritsPermissions();
  const seed = String(argument(args, 'groupNameSeed', 2) ?? '') || web.settings.title;
  const logins = [argument(args, 'userLogin', 0), argument(args, 'userLogin2', 1)].map(login => String(login ?? '')).filter(login => login !== '');
  const people = logins.map(login => ensureUser(login, call).id);
  const owners = make(web, `${seed} Owners`, FULL_CONTROL, undefined, call);
  const members = make(web, `${seed} Members`, EDIT, owners.id, call);
  const visitors = make(web, `${seed} Visitors`, READ, owners.id, call);
  for (const id of people.length > 0 ? people : [call.caller.id]) call.store.principals.addMember(call.site.id, owners.id, id);
  call.store.webs.saveSettings(web.id, { ...web.settings, ownerGroup: owners.id, memberGroup: members.id, visitorGroup: visitors.id });
  call.permissions.forget();
  return nullOutcome('CreateDefaultAssociatedGroups');
}

/** Without an owner given, the group owns itself. */
function make(web: Web, title: string, role: number, ownerId: number | undefined, call: Call): Principal {
  const name = freeName(title, 0, call);
  const id = call.store.principals.nextId(call.site.id);
  const group: Principal = { siteId: call.site.id, id, type: 8, login: name, title: name, settings: { ownerId: ownerId ?? id, onlyAllowMembersViewMembership: false } };
  call.store.principals.save(group);
  call.store.scopes.assign(web.scopeId, id, role);
  grantLimitedAccessUpward(web.scopeId, id, call);
  return group;
}
