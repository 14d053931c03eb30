import type { Field } from '../../storage/fields';
import type { List } from '../../storage/lists';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { createdOutcome, nullOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { argument } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { entityProperties, isObject, type JsonObject } from '../wire/requestBody';
import { addField } from './addField';
import { fieldEntity } from './fieldEntity';
import { fieldFromXml } from './fieldFromXml';
import { fieldSettingsFrom } from './fieldSettings';
import { findField } from './findField';
import { newField } from './newField';
import { removeField, updateField } from './updateField';

/** Where columns live: a list, or the web itself (site columns). */
export interface FieldOwner {
  readonly id: string;
  readonly list?: List;
  readonly web: Web;
}

const fieldKind: EntityKind<{ readonly field: Field; readonly owner: FieldOwner }> = {
  name: 'Field',
  entity: ({ field, owner }) => fieldEntity(field, owner),
  members: {
    setshowindisplayform: action(() => nullOutcome('SetShowInDisplayForm')),
    setshowineditform: action(() => nullOutcome('SetShowInEditForm')),
    setshowinnewform: action(() => nullOutcome('SetShowInNewForm'))
  },
  merge({ field, owner }, call) {
    demandManage(owner, call);
    updateField(owner, field, fieldSettingsFrom(entityProperties(call.body)), call);
    return { is: 'updated' };
  },
  remove({ field, owner }, call) {
    demandManage(owner, call);
    removeField(owner, field, call);
    return { is: 'deleted' };
  }
};

export const fieldsKind: CollectionKind<FieldOwner> = {
  name: 'Fields',
  type: 'SP.Field',
  set: 'SP.ApiData.Fields',
  entities: (owner, call) => call.store.fields.of(owner.id).map(field => fieldEntity(field, owner)),
  key: (owner, args, call) => byId(owner, argument(args, 'id'), call),
  members: {
    getbyid: step((owner, args, call) => byId(owner, argument(args, 'id'), call)),
    getbytitle: step((owner, args, call) => fieldNode(owner, String(argument(args, 'title')), call)),
    getbyinternalnameortitle: step((owner, args, call) => fieldNode(owner, String(argument(args, 'strName')), call)),
    createfieldasxml: action((owner, _, call) => createFromXml(owner, call)),
    addfield: action((owner, _, call) => {
      const parameters = call.body.member('parameters');
      if (!isObject(parameters)) throw refusals.badRequest('The parameter parameters is missing.');
      const { __metadata: _type, ...settings } = parameters;
      return create(owner, settings, call);
    })
  },
  post: (owner, call) => create(owner, entityProperties(call.body), call)
};

function demandManage(owner: FieldOwner, call: Call): void {
  if (owner.list) call.access.demand(owner.list.scopeId, Permission.manageLists);
  else call.access.demand(owner.web.scopeId, Permission.manageWeb);
}

function create(owner: FieldOwner, body: JsonObject, call: Call): Outcome {
  demandManage(owner, call);
  const settings = fieldSettingsFrom(body);
  const kind = body.FieldTypeKind;
  if (typeof kind !== 'number' || !settings.Title) throw refusals.badRequest('A column needs Title and FieldTypeKind.');
  const field = addField(owner, newField(kind, '', settings.Title, settings), settings.Title, call);
  return createdOutcome(fieldEntity(field, owner));
}

/** Options of `createfieldasxml`: 8 takes `Name` for the internal name, 16 adds the column to the default view. */
function createFromXml(owner: FieldOwner, call: Call): Outcome {
  demandManage(owner, call);
  const parameters = call.body.member('parameters');
  if (!isObject(parameters) || typeof parameters.SchemaXml !== 'string') throw refusals.badRequest('The parameter parameters is missing.');
  const options = Number(parameters.Options ?? 0);
  const { field, nameHint } = fieldFromXml(parameters.SchemaXml);
  // Without the hint SharePoint makes the internal name of the display name, whatever `Name` says.
  const basis = (options & 8) === 8 && nameHint ? nameHint : field.Title;
  const added = addField(owner, field, basis, call);
  const view = owner.list && (options & 16) === 16 ? call.store.views.of(owner.list.id).find(known => known.isDefault) : undefined;
  if (view && owner.list) call.store.views.save(owner.list.id, { ...view, fields: [...view.fields, added.InternalName] });
  return createdOutcome(fieldEntity(added, owner));
}

function byId(owner: FieldOwner, id: unknown, call: Call): Node {
  const wanted = String(id).replace(/[{}]/g, '').toLowerCase();
  const field = call.store.fields.of(owner.id).find(known => known.Id.toLowerCase() === wanted);
  if (!field) throw refusals.fieldMissing(String(id));
  return entityNode(fieldKind, { field, owner }, call);
}

function fieldNode(owner: FieldOwner, name: string, call: Call): Node {
  const field = findField(call.store.fields.of(owner.id), name);
  if (!field) throw refusals.fieldMissing(name);
  return entityNode(fieldKind, { field, owner }, call);
}
