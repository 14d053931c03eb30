import type { Principal, PrincipalSettings } from '../../storage/principals';
import type { Call } from '../call';
import type { Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { rootScope } from '../security/rootScope';
import { entityProperties } from '../wire/requestBody';

/**
 * Name, e-mail and `IsSiteAdmin` of a user. Only a site administrator makes or unmakes one, and never the last
 * (status and text unproven); the rest needs ManagePermissions.
 */
export function updateUser(user: Principal, call: Call): Outcome {
  call.access.demand(rootScope(call), Permission.managePermissions);
  let { title } = user;
  const settings: { -readonly [Name in keyof PrincipalSettings]: PrincipalSettings[Name] } = { ...user.settings };
  for (const [name, value] of Object.entries(entityProperties(call.body, ['SP.User']))) {
    if (name === 'Title') title = String(value);
    else if (name === 'Email') settings.email = String(value ?? '');
    else if (name === 'IsSiteAdmin') settings.isSiteAdmin = administratorFrom(user, value === true, call);
    else throw refusals.unknownBodyProperty(name, 'SP.User');
  }
  call.store.principals.save({ ...user, title, settings });
  call.permissions.forget();
  return { is: 'updated' };
}

function administratorFrom(user: Principal, wanted: boolean, call: Call): boolean {
  if (wanted === (user.settings.isSiteAdmin === true)) return wanted;
  if (!call.caller.isSiteAdmin) throw refusals.accessDenied();
  const others = call.store.principals.users(call.site.id).some(other => other.settings.isSiteAdmin === true && other.id !== user.id);
  if (!wanted && !others) throw refusals.operationRefused('You cannot remove the last site collection administrator.');
  return wanted;
}
