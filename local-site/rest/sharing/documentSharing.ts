import type { Call } from '../call';
import { valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { removePrincipal } from '../security/limitedAccess';
import { CONTRIBUTE, FULL_CONTROL, READ } from '../security/roles';
import { arrayOf, isObject, type Json } from '../wire/requestBody';
import { ownScope } from './ownScope';
import { demandGranting, grant, resolved } from './shareObject';
import { thingAt } from './sharedThing';
import { demandTaking } from './sharingRights';
import { userSharingResult, type SharingRole } from './sharingResult';

const ROLES: Readonly<Record<SharingRole, number | undefined>> = { 0: undefined, 1: READ, 2: CONTRIBUTE, 3: FULL_CONTROL };

/**
 * `SP.Sharing.DocumentSharingManager.UpdateDocumentSharingInfo`: sets the role of people on a file or folder: 0 none, 1
 * view, 2 edit, 3 owner. Unless `additiveMode`, what they had directly before gives way to it.
 */
export function updateDocumentSharing(call: Call): Outcome {
  const thing = thingAt(String(call.body.member('resourceAddress') ?? ''), call);
  const { subject } = thing;
  if (!subject) throw refusals.operationRefused('Only documents and folders can be shared.');
  const additive = call.body.member('additiveMode') === true;
  const results = (arrayOf(call.body.member('userRoleAssignments')) ?? []).filter(isObject).flatMap(assignment => {
    const role = roleFrom(assignment.Role);
    const levels = call.store.roles.byId(call.site.id, ROLES[role] ?? READ);
    if (!levels) throw refusals.roleMissing();
    demandGranting(thing, levels, call);
    const users = resolved([String(assignment.UserId ?? '')], role, call);
    for (const { user } of users) {
      if (!user) continue;
      const scopeId = ownScope(subject, call);
      if (!additive || role === 0) {
        demandTaking(scopeId, user.id, call);
        removePrincipal(scopeId, user.id, call);
      }
      const roleId = ROLES[role];
      if (roleId !== undefined) grant({ web: call.web, subject: { ...subject, item: { ...subject.item, scopeId } } }, [user], roleId, call);
    }
    return users;
  });
  call.permissions.forget();
  return valueOutcome('UpdateDocumentSharingInfo', { itemType: 'SP.Sharing.UserSharingResult', values: results.map(userSharingResult) });
}

function roleFrom(value: Json | undefined): SharingRole {
  if (value === 0 || value === 1 || value === 2 || value === 3) return value;
  throw refusals.badRequest('The role is not valid.');
}
