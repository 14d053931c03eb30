import type { Call } from '../call';
import { complex, type PropertyValue } from '../entity';
import { hasOwnPermissions } from './inheritance';
import { halvesOf } from './permission';
import type { Securable } from './securable';

/** What a securable thing tells about permissions, only when it is selected. */
export function securityProperties(securable: Securable, call: Call): Record<string, () => PropertyValue> {
  return {
    HasUniqueRoleAssignments: () => hasOwnPermissions(securable, call),
    EffectiveBasePermissions: () => basePermissions(call.access.mask(securable.scopeId)),
    ...(securable.list ? { EffectiveBasePermissionsForUI: () => basePermissions(call.access.mask(securable.scopeId)) } : {})
  };
}

export function basePermissions(mask: bigint): PropertyValue {
  return complex('SP.BasePermissions', halvesOf(mask));
}
