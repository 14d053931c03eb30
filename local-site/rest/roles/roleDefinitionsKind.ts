import type { RoleDefinition } from '../../storage/roles';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { createdOutcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { rootScope } from '../security/rootScope';
import { FULL_CONTROL, LIMITED_ACCESS, WEB_ONLY_LIMITED_ACCESS } from '../security/roles';
import { settleLimitedAccess } from '../security/limitedAccess';
import { argument } from '../tree/arguments';
import { entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { entityProperties, isObject, type JsonObject } from '../wire/requestBody';
import { roleDefinitionEntity } from './roleDefinitionEntity';

/** Nobody can change or delete these; the other levels of a new site are anybody's who manages permissions. */
const FIXED: readonly number[] = [FULL_CONTROL, LIMITED_ACCESS, WEB_ONLY_LIMITED_ACCESS];

const roleDefinitionKind: EntityKind<RoleDefinition> = {
  name: 'RoleDefinition',
  entity: role => roleDefinitionEntity(role),
  members: {},
  merge(role, call) {
    call.access.demand(rootScope(call), Permission.managePermissions);
    if (FIXED.includes(role.id)) throw refusals.operationRefused('You cannot change this permission level.');
    save({ ...role, ...settingsFrom(entityProperties(call.body, ['SP.RoleDefinition'])) }, call);
    return { is: 'updated' };
  },
  remove(role, call) {
    call.access.demand(rootScope(call), Permission.managePermissions);
    if (FIXED.includes(role.id)) throw refusals.operationRefused('You cannot delete this permission level.');
    call.store.roles.remove(call.site.id, role.id);
    for (const { scopeId, principalId } of call.store.roles.assignmentsOf(call.site.id, role.id)) {
      call.store.scopes.unassign(scopeId, principalId, role.id);
      settleLimitedAccess(scopeId, principalId, call);
    }
    call.permissions.forget();
    return { is: 'deleted' };
  }
};

export const roleDefinitionsKind: CollectionKind<Web> = {
  name: 'RoleDefinitions',
  type: 'SP.RoleDefinition',
  set: 'SP.ApiData.RoleDefinitions',
  entities: (_, call) => call.store.roles.all(call.site.id).map(roleDefinitionEntity),
  key: (_, args, call) => roleNode(role => role.id === argument(args, 'id'), call),
  members: {
    getbyid: step((_, args, call) => roleNode(role => role.id === argument(args, 'id'), call)),
    getbyname: step((_, args, call) => roleNode(role => role.name.toLowerCase() === String(argument(args, 'name')).toLowerCase(), call)),
    getbytype: step((_, args, call) => roleNode(role => role.kind === argument(args, 'roleType'), call))
  },
  post(_, call) {
    call.access.demand(rootScope(call), Permission.managePermissions);
    const settings = settingsFrom(entityProperties(call.body, ['SP.RoleDefinition']));
    if (!settings.name) throw refusals.badRequest('A role definition needs a Name.');
    const role: RoleDefinition = {
      id: call.store.roles.nextId(call.site.id), name: settings.name, description: '', high: 0, low: 0, hidden: false, order: 0, kind: 0, ...settings
    };
    save(role, call);
    return createdOutcome(roleDefinitionEntity(role));
  }
};

function save(role: RoleDefinition, call: Call): void {
  if (role.name.trim() === '' || role.name.length > 255) throw refusals.operationRefused('The permission level needs a name of at most 255 characters.');
  if (role.description.length > 512) throw refusals.descriptionTooLong();
  const namesake = call.store.roles.all(call.site.id).find(other => other.name.toLowerCase() === role.name.toLowerCase());
  if (namesake && namesake.id !== role.id) throw refusals.operationRefused(`A permission level with the name ${role.name} already exists.`);
  call.store.roles.save(call.site.id, role);
  call.permissions.forget();
}

function roleNode(wanted: (role: RoleDefinition) => boolean, call: Call): Node {
  const role = call.store.roles.all(call.site.id).find(wanted);
  if (!role) throw refusals.roleMissing();
  return entityNode(roleDefinitionKind, role, call);
}

function settingsFrom(body: JsonObject): Partial<RoleDefinition> {
  const settings: { name?: string; description?: string; order?: number; high?: number; low?: number } = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Name') settings.name = String(value);
    else if (name === 'Description') settings.description = String(value ?? '');
    else if (name === 'Order') settings.order = Number(value);
    else if (name === 'BasePermissions' && isObject(value)) Object.assign(settings, halves(value));
    else throw refusals.unknownBodyProperty(name, 'SP.RoleDefinition');
  }
  return settings;
}

function halves(mask: JsonObject): { high: number; low: number } {
  const [high, low] = [Number(mask.High), Number(mask.Low)];
  const fits = [high, low].every(half => Number.isInteger(half) && half >= 0 && half <= 0xffffffff);
  if (!fits) throw refusals.badRequest('BasePermissions needs High and Low as unsigned 32-bit numbers.');
  return { high, low };
}
