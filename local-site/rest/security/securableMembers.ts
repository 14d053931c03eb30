import type { Call } from '../call';
import { nullOutcome, valueOutcome } from '../outcome';
import { refusals } from '../refusals';
import { argument } from '../tree/arguments';
import { action, collectionNode, step, type Member } from '../tree/kinds';
import { roleAssignmentsKind } from '../roles/roleAssignmentsKind';
import { knownCaller } from './caller';
import { accessOf } from './access';
import { breakInheritance, hasOwnPermissions, resetInheritance } from './inheritance';
import { securableNode } from './securableNode';
import { Permission } from './permission';
import { loginOf } from './claims';
import type { Securable } from './securable';
import { basePermissions } from './securityProperties';

/** What every securable thing can do with its permissions: the same for webs, lists, folders and items. */
export function securableMembers<Subject>(securableOf: (subject: Subject, call: Call) => Securable): Readonly<Record<string, Member<Subject>>> {
  return {
    breakroleinheritance: action((subject, args, call) => {
      const securable = manageable(securableOf(subject, call), call);
      const copy = argument(args, 'copyRoleAssignments', 0) === true;
      breakInheritance(securable, copy, argument(args, 'clearSubscopes', 1) === true, call);
      return nullOutcome('BreakRoleInheritance');
    }),
    resetroleinheritance: action((subject, _, call) => {
      resetInheritance(manageable(securableOf(subject, call), call), call);
      return nullOutcome('ResetRoleInheritance');
    }),
    roleassignments: step((subject, _, call) => {
      const securable = securableOf(subject, call);
      call.access.demand(securable.scopeId, Permission.enumeratePermissions);
      return collectionNode(roleAssignmentsKind, securable);
    }),
    effectivebasepermissions: step((subject, _, call) =>
      valueOutcome('EffectiveBasePermissions', basePermissions(call.access.mask(securableOf(subject, call).scopeId)))),
    getusereffectivepermissions: step((subject, args, call) => {
      const securable = securableOf(subject, call);
      call.access.demand(securable.scopeId, Permission.enumeratePermissions);
      const login = String(argument(args, 'userName') ?? '');
      return valueOutcome('GetUserEffectivePermissions', basePermissions(maskOfUser(login, securable, call)));
    }),
    firstuniqueancestorsecurableobject: step((subject, _, call) => {
      const securable = securableOf(subject, call);
      return hasOwnPermissions(securable, call) ? securableNode(securable, call) : ancestorNode(securable, call);
    })
  };
}

function manageable(securable: Securable, call: Call): Securable {
  call.access.demand(securable.scopeId, Permission.managePermissions);
  return securable;
}

function maskOfUser(login: string, securable: Securable, call: Call): bigint {
  const account = call.directory.find(loginOf(login));
  if (account) return accessOf(knownCaller(call, call.site.id, account), call.site.id, call.permissions).mask(securable.scopeId);
  const group = call.store.principals.byLogin(call.site.id, login);
  if (group?.type !== 4) throw refusals.userNotFound(login);
  const principalIds = [group.id, ...call.store.principals.groupsOf(call.site.id, group.id).map(one => one.id)];
  return accessOf({ id: group.id, user: undefined, isSiteAdmin: false, principalIds }, call.site.id, call.permissions).mask(securable.scopeId);
}

function ancestorNode(securable: Securable, call: Call) {
  const scope = call.store.scopes.byId(securable.scopeId);
  const web = call.store.webs.byId(scope.webId) ?? call.web;
  const list = scope.listId === null ? undefined : call.store.lists.byId(scope.listId);
  const item = list && scope.itemId !== null ? call.store.items.levels(list.id, scope.itemId)[0] : undefined;
  return securableNode({ web, list, item, scopeId: scope.id, editLink: '' }, call);
}

