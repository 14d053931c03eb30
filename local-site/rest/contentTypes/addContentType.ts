import type { ContentType } from '../../storage/contentTypes';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { addField } from '../fields/addField';
import { AddFieldOption } from '../fields/addFieldOption';
import { isLibraryTemplate } from '../lists/listTemplates';
import { refusals } from '../refusals';
import type { JsonObject } from '../wire/requestBody';
import { isObject } from '../wire/requestBody';
import { childId, descends, isContentTypeId, parentId } from './contentTypeIds';
import { changesFrom } from './contentTypeKind';
import { demandManageTypes, fieldsOfOwner, knownContentTypes, ownerId, type ContentTypeOwner } from './contentTypeOwner';
import { linksOf } from './fieldLinks';

/** Makes a content type below the one its id names as parent; without an id, below Item. */
export function addContentType(owner: ContentTypeOwner, body: JsonObject, call: Call): ContentType {
  demandManageTypes(owner, call);
  const { ParentContentType: _parent, Id: given, ...settings } = body;
  const asked = isObject(given) ? String(given.StringValue ?? '') : String(given ?? '');
  if (asked !== '' && (!isContentTypeId(asked) || asked.length <= 4)) throw refusals.operationRefused('The content type ID is not valid.');
  const id = asked === '' ? childId('0x01') : asked.replace(/^0X/, '0x');
  const above = knownContentTypes({ web: owner.web, available: true }, call);
  const parent = above.find(known => known.id.toLowerCase() === parentId(id).toLowerCase());
  if (!parent) throw refusals.contentTypeMissing();
  const type: ContentType = {
    id, name: '', description: '', group: 'Custom Content Types', hidden: false, links: linksOf(parent, fieldsOfOwner({ web: owner.web }, call)), forms: parent.forms,
    ...changesFrom({ forms: parent.forms }, settings)
  };
  if (type.name === '') throw refusals.operationRefused('The content type name cannot be empty.');
  checkUnique(owner, type, call);
  return owner.list ? takeIntoList(owner.list, owner, type, type.id, call) : saved(owner, type, call);
}

/** Takes a content type of the web, or of one above, into a list, with the columns it needs; whether or not its forms offer content types (unproven). */
export function addAvailableContentType(owner: ContentTypeOwner, id: string, call: Call): ContentType {
  demandManageTypes(owner, call);
  if (!owner.list) throw refusals.operationRefused('Only lists can take content types of their site.');
  const type = knownContentTypes({ web: owner.web, available: true }, call).find(known => known.id.toLowerCase() === id.toLowerCase());
  if (!type) throw refusals.contentTypeMissing();
  checkUnique(owner, type, call);
  return takeIntoList(owner.list, owner, type, childId(type.id), call);
}

function takeIntoList(list: List, owner: ContentTypeOwner, type: ContentType, id: string, call: Call): ContentType {
  const folder = descends(type.id, '0x0120');
  if (!folder && descends(type.id, '0x0101') !== isLibraryTemplate(list.template)) {
    throw refusals.operationRefused(`The content type "${type.name}" cannot be added to this list.`);
  }
  const site = fieldsOfOwner({ web: owner.web }, call);
  const fieldOwner = { id: list.id, list, web: owner.web };
  for (const link of type.links ?? []) {
    const column = site.find(field => field.Id === link.id);
    const here = call.store.fields.of(list.id).some(field => field.Id === link.id || field.InternalName === link.name);
    if (column && !here) addField(fieldOwner, { ...column, CanBeDeleted: true }, column.InternalName, call, AddFieldOption.toNoContentType);
  }
  call.store.lists.touch(list.id);
  return saved(owner, { ...type, id, sealed: false }, call);
}

function saved(owner: ContentTypeOwner, type: ContentType, call: Call): ContentType {
  call.store.contentTypes.put(ownerId(owner), type);
  return type;
}

function checkUnique(owner: ContentTypeOwner, type: ContentType, call: Call): void {
  const others = knownContentTypes(owner.list ? owner : { ...owner, available: true }, call);
  const taken = others.some(known => known.name.toLowerCase() === type.name.toLowerCase() || known.id.toLowerCase() === type.id.toLowerCase());
  if (taken) throw refusals.contentTypeNameTaken(type.name);
}
