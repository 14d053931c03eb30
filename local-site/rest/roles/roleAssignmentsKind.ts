import type { RoleDefinition } from '../../storage/roles';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { nullOutcome } from '../outcome';
import { principalNode } from '../principals/principalNode';
import { refusals } from '../refusals';
import { hasOwnPermissions } from '../security/inheritance';
import { grantLimitedAccessUpward, removePrincipal, settleLimitedAccess } from '../security/limitedAccess';
import { Permission } from '../security/permission';
import { LIMITED_ACCESS, WEB_ONLY_LIMITED_ACCESS } from '../security/roles';
import type { Securable } from '../security/securable';
import { argument, type Arguments } from '../tree/arguments';
import { action, collectionNode, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import { roleDefinitionEntity } from './roleDefinitionEntity';

interface Assignment {
  readonly securable: Securable;
  readonly principalId: number;
  readonly roles: readonly RoleDefinition[];
}

const bindingsKind: CollectionKind<Assignment> = {
  name: 'RoleDefinitionBindings', type: 'SP.RoleDefinition', set: 'SP.ApiData.RoleDefinitions',
  entities: assignment => assignment.roles.map(roleDefinitionEntity), members: {}
};

const assignmentKind: EntityKind<Assignment> = {
  name: 'RoleAssignment',
  entity: assignmentEntity,
  members: {
    roledefinitionbindings: step(assignment => collectionNode(bindingsKind, assignment)),
    member: step((assignment, _, call) => principalNode(assignment.principalId, call))
  },
  remove({ securable, principalId }, call) {
    changeable(securable, call);
    removePrincipal(securable.scopeId, principalId, call);
    call.permissions.forget();
    return { is: 'deleted' };
  }
};

export const roleAssignmentsKind: CollectionKind<Securable> = {
  name: 'RoleAssignments',
  type: 'SP.RoleAssignment',
  set: 'SP.ApiData.RoleAssignments',
  entities: (securable, call) => assignmentsOf(securable, call).map(assignment => assignmentEntity(assignment, call)),
  key: (securable, args, call) => assignmentNode(securable, argument(args, 'principalid'), call),
  members: {
    getbyprincipalid: step((securable, args, call) => assignmentNode(securable, argument(args, 'principalid'), call)),
    addroleassignment: action((securable, args, call) => {
      changeable(securable, call);
      const { principalId, roleId } = pairFrom(args, call);
      if (roleId === LIMITED_ACCESS || roleId === WEB_ONLY_LIMITED_ACCESS) throw refusals.operationRefused('You cannot grant a user the limited access permission level.');
      call.store.scopes.assign(securable.scopeId, principalId, roleId);
      grantLimitedAccessUpward(securable.scopeId, principalId, call);
      call.permissions.forget();
      return nullOutcome('AddRoleAssignment');
    }),
    removeroleassignment: action((securable, args, call) => {
      changeable(securable, call);
      const { principalId, roleId } = pairFrom(args, call);
      const held = call.store.scopes.rolesOf(securable.scopeId, principalId).includes(roleId);
      // Without Limited Access nobody reaches what lies deeper, so taking it away takes that away too.
      if (held && roleId === LIMITED_ACCESS) removePrincipal(securable.scopeId, principalId, call);
      else if (held) {
        call.store.scopes.unassign(securable.scopeId, principalId, roleId);
        settleLimitedAccess(securable.scopeId, principalId, call);
      }
      call.permissions.forget();
      return nullOutcome('RemoveRoleAssignment');
    })
  }
};

function changeable(securable: Securable, call: Call): void {
  call.access.demand(securable.scopeId, Permission.managePermissions);
  if (!hasOwnPermissions(securable, call)) throw refusals.inheritsPermissions();
}

function pairFrom(args: Arguments, call: Call): { principalId: number; roleId: number } {
  const [principalId, roleId] = [Number(argument(args, 'principalid', 0)), Number(argument(args, 'roledefid', 1))];
  const principal = call.store.principals.byId(call.site.id, principalId);
  if (!principal || principal.settings.isRemoved === true) throw refusals.assignmentMissing();
  if (!call.store.roles.byId(call.site.id, roleId)) throw refusals.roleMissing();
  return { principalId, roleId };
}

function assignmentsOf(securable: Securable, call: Call): Assignment[] {
  const all = call.store.scopes.assignments(securable.scopeId);
  const roles = new Map(call.store.roles.all(call.site.id).map(role => [role.id, role]));
  return [...new Set(all.map(assignment => assignment.principalId))].map(principalId => ({
    securable, principalId,
    roles: all.filter(one => one.principalId === principalId).map(one => roles.get(one.roleId)).filter(role => role !== undefined)
  }));
}

function assignmentNode(securable: Securable, principalId: unknown, call: Call) {
  const assignment = assignmentsOf(securable, call).find(one => one.principalId === principalId);
  if (!assignment) throw refusals.assignmentMissing();
  return entityNode(assignmentKind, assignment, call);
}

function assignmentEntity(assignment: Assignment, call: Call): Entity {
  return {
    type: 'SP.RoleAssignment', set: 'SP.ApiData.RoleAssignments',
    editLink: `${assignment.securable.editLink}/RoleAssignments/GetByPrincipalId(${assignment.principalId})`,
    properties: { PrincipalId: assignment.principalId }, onSelect: {}, navigation: ['Member', 'RoleDefinitionBindings'],
    open: name => name === 'Member' ? principalNode(assignment.principalId, call) : collectionNode(bindingsKind, assignment)
  };
}

