import type { Call } from '../call';
import { createdOutcome, entityOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { argument } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { creationParameters, entityProperties, type JsonObject } from '../wire/requestBody';
import { addDependentLookup } from './addDependentLookup';
import { addField } from './addField';
import { createFieldAsXml } from './createFieldAsXml';
import { fieldEntity } from './fieldEntity';
import { fieldKind } from './fieldKind';
import { demandManageFields, knownFields, owningOwner, type FieldOwner } from './fieldOwner';
import { fieldSettingsFrom } from './fieldSettings';
import { findField } from './findField';
import { newField } from './newField';

export const fieldsKind: CollectionKind<FieldOwner> = {
  name: 'Fields',
  type: 'SP.Field',
  set: 'SP.ApiData.Fields',
  entities(owner, call) {
    const fields = knownFields(owner, call);
    return fields.map(field => fieldEntity(field, owner, fields));
  },
  key: (owner, args, call) => byId(owner, argument(args, 'id'), call),
  members: {
    getbyid: step((owner, args, call) => byId(owner, argument(args, 'id'), call)),
    getbytitle: step((owner, args, call) => fieldNode(owner, String(argument(args, 'title')), call)),
    getbyinternalnameortitle: step((owner, args, call) => fieldNode(owner, String(argument(args, 'strName')), call)),
    createfieldasxml: action((owner, _, call) => {
      demandManageFields(owner, call);
      return createFieldAsXml(owner, call);
    }),
    addfield: action((owner, _, call) => create(owner, creationParameters(call.body), call)),
    adddependentlookupfield: action((owner, args, call) => {
      demandManageFields(owner, call);
      const text = (name: string, position: number): string => String(argument(args, name, position) ?? call.body.member(name) ?? '');
      const added = addDependentLookup(owner, text('displayName', 0), text('primaryLookupFieldId', 1), text('showField', 2), call);
      return entityOutcome(fieldEntity(added, owner, knownFields(owner, call)));
    })
  },
  post(owner, call) {
    const body = entityProperties(call.body);
    // Known by both of PnP-JS-Core's issues 631 and 697: 500, and this text.
    if (body.FieldTypeKind === 7) {
      demandManageFields(owner, call);
      throw refusals.operationRefused('Please use addfield to add a lookup field instead.');
    }
    return create(owner, body, call);
  }
};

function create(owner: FieldOwner, body: JsonObject, call: Call): Outcome {
  demandManageFields(owner, call);
  const settings = fieldSettingsFrom(body);
  const kind = body.FieldTypeKind;
  if (typeof kind !== 'number' || !settings.Title) throw refusals.badRequest('A column needs Title and FieldTypeKind.');
  const field = addField(owner, newField(kind, '', settings.Title, settings), settings.Title, call);
  return createdOutcome(fieldEntity(field, owner, knownFields(owner, call)));
}

function byId(owner: FieldOwner, id: unknown, call: Call): Node {
  const wanted = String(id).replace(/[{}]/g, '').toLowerCase();
  const field = knownFields(owner, call).find(known => known.Id.toLowerCase() === wanted);
  if (!field) throw refusals.fieldMissing(String(id));
  return entityNode(fieldKind, { field, owner: owningOwner(owner, field, call) }, call);
}

function fieldNode(owner: FieldOwner, name: string, call: Call): Node {
  const field = findField(knownFields(owner, call), name);
  if (!field) throw refusals.fieldMissing(name);
  return entityNode(fieldKind, { field, owner: owningOwner(owner, field, call) }, call);
}
