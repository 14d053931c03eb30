import type { ContentType } from '../../storage/contentTypes';
import { nullOutcome } from '../outcome';
import { refusals } from '../refusals';
import { argument } from '../tree/arguments';
import { action, collectionNode, entityNode, step, type EntityKind } from '../tree/kinds';
import { userResources } from '../userResources/userResources';
import { entityProperties, type JsonObject } from '../wire/requestBody';
import { contentTypeEntity, type OwnedContentType } from './contentTypeEntity';
import { contentTypeFieldsKind } from './contentTypeFieldsKind';
import { parentId } from './contentTypeIds';
import { knownContentTypes, owningTypeOwner } from './contentTypeOwner';
import { fieldLinksKind } from './fieldLinksKind';
import { removeContentType } from './removeContentType';
import { saveContentType } from './saveContentType';
import { workflowAssociationsKind } from './workflowAssociationsKind';

export const contentTypeKind: EntityKind<OwnedContentType> = {
  name: 'ContentType',
  entity: contentTypeEntity,
  members: {
    ...userResources<OwnedContentType>({ name: ({ type }) => type.name, description: ({ type }) => type.description }),
    fieldlinks: step(subject => collectionNode(fieldLinksKind, subject)),
    fields: step(subject => collectionNode(contentTypeFieldsKind, subject)),
    parent: step(({ type, owner }, _, call) => {
      // A list's copy descends from its web's type.
      const above = { web: owner.web, available: true };
      const parent = knownContentTypes(above, call).find(known => known.id === parentId(type.id));
      if (!parent) throw refusals.contentTypeMissing();
      return entityNode(contentTypeKind, { type: parent, owner: owningTypeOwner(above, parent, call) }, call);
    }),
    // cli-microsoft365 3792: `update(true)` is answered, yet nothing reaches the types below; changes are pushed by other interfaces only.
    update: action(({ type, owner }, args, call) => {
      if (typeof argument(args, 'updateChildren') !== 'boolean') throw refusals.badRequest('The parameter updateChildren must be true or false.');
      saveContentType(owner, type, {}, call);
      return nullOutcome('Update');
    }),
    workflowassociations: step(() => collectionNode(workflowAssociationsKind, undefined))
  },
  merge({ type, owner }, call) {
    saveContentType(owner, type, changesFrom(type, entityProperties(call.body, ['SP.ContentType'])), call);
    return { is: 'updated' };
  },
  remove({ type, owner }, call) {
    removeContentType(owner, type, call);
    return { is: 'deleted' };
  }
};

const FORM_TEXTS: readonly string[] = [
  'ClientFormCustomFormatter', 'DisplayFormClientSideComponentId', 'DisplayFormClientSideComponentProperties', 'DisplayFormTemplateName', 'DisplayFormUrl', 'DocumentTemplate',
  'EditFormClientSideComponentId', 'EditFormClientSideComponentProperties', 'EditFormTemplateName', 'EditFormUrl', 'JSLink', 'MobileDisplayFormUrl', 'MobileEditFormUrl',
  'MobileNewFormUrl', 'NewFormClientSideComponentId', 'NewFormClientSideComponentProperties', 'NewFormTemplateName', 'NewFormUrl'
];

/** What a body sets of a content type; the id is the caller's. Unknown names and wrong types are refused. */
export function changesFrom(type: Pick<ContentType, 'forms'>, body: JsonObject): Partial<ContentType> {
  const changes: { -readonly [Name in keyof ContentType]?: ContentType[Name] } = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Id' || name === 'StringId') continue;
    if (['Name', 'Description', 'Group'].includes(name) && typeof value === 'string') changes[name.toLowerCase() as 'name' | 'description' | 'group'] = value;
    else if (name === 'Hidden' && typeof value === 'boolean') changes.hidden = value;
    else if (name === 'ReadOnly' && typeof value === 'boolean') changes.readOnly = value;
    else if (name === 'Sealed' && typeof value === 'boolean') changes.sealed = value;
    else if (FORM_TEXTS.includes(name) && (typeof value === 'string' || value === null)) changes.forms = { ...(changes.forms ?? type.forms), [name]: value ?? '' };
    else throw refusals.unknownBodyProperty(name, 'SP.ContentType');
  }
  if (changes.name?.trim() === '') throw refusals.operationRefused('The content type name cannot be empty.');
  return changes;
}
