import type { RoleDefinition } from '../../storage/roles';
import { complex, type Entity, type Properties } from '../entity';

function roleDefinitionProperties(role: RoleDefinition): Properties {
  return {
    BasePermissions: complex('SP.BasePermissions', { High: String(role.high), Low: String(role.low) }),
    Description: role.description, Hidden: role.hidden, Id: role.id, Name: role.name, Order: role.order, RoleTypeKind: role.kind
  };
}

export function roleDefinitionEntity(role: RoleDefinition): Entity {
  return {
    type: 'SP.RoleDefinition', set: 'SP.ApiData.RoleDefinitions', editLink: `Web/RoleDefinitions(${role.id})`,
    properties: roleDefinitionProperties(role), onSelect: {}, navigation: [], open: () => undefined
  };
}
