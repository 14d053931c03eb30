import type { Call } from '../call';
import type { Outcome } from '../outcome';
import { removePrincipal } from '../security/limitedAccess';
import { Permission } from '../security/permission';
import { FULL_CONTROL, LIMITED_ACCESS } from '../security/roles';
import { ownScope } from './ownScope';
import { nameOf, urlOf, type SharedThing } from './sharedThing';
import { activeLinks, removeLink } from './sharingLinks';
import { sharingResult } from './sharingResult';

/**
 * `UnshareObject`: takes back every link and every right but those of owners (Full Control), so that an item is seen by
 * its owners only. A web cannot be unshared (status -8). Who stays is unproven.
 */
export function unshareObject(thing: SharedThing, call: Call): Outcome {
  const { subject, web } = thing;
  call.access.demand(subject?.item.scopeId ?? web.scopeId, Permission.managePermissions);
  const base = { name: nameOf(thing), url: urlOf(thing, call), users: [] };
  if (!subject) return sharingResult({ ...base, status: -8 }, call);
  for (const link of activeLinks(subject, call)) removeLink(link, call);
  const scopeId = ownScope(subject, call);
  const assignments = call.store.scopes.assignments(scopeId);
  const owners = new Set(assignments.filter(one => one.roleId === FULL_CONTROL).map(one => one.principalId));
  const others = new Set(assignments.filter(one => one.roleId !== LIMITED_ACCESS && !owners.has(one.principalId)).map(one => one.principalId));
  for (const principalId of others) removePrincipal(scopeId, principalId, call);
  call.permissions.forget();
  return sharingResult(base, call);
}
