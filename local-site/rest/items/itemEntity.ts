import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import type { Entity, PropertyValue } from '../entity';
import { isLibraryTemplate } from '../fields/builtInFields';
import { entityPropertyName } from '../fields/encodeName';
import { valueTypeOf } from '../fields/fieldKinds';
import { itemTypeName, listEntityTypeName } from '../lists/entityTypeName';
import { listLink } from '../lists/listEntity';
import { propertyNameOf } from '../query/columns';
import { itemPath } from '../security/securable';
import { reactionProperties } from '../reactions/reactionMembers';
import { securityProperties } from '../security/securityProperties';
import { openMember } from '../tree/openMember';
import { encodedPath } from '../wire/encodedPath';
import { itemKind } from './itemKind';
import { lookupNode } from './lookupNode';
import { propertyValue } from './propertyValue';
import { valueOf } from './valueOf';
import type { ListItem } from './visibleItem';

export function itemLink({ list, item }: ListItem): string {
  return `${listLink(list)}/Items(${item.id})`;
}

export function itemEtag({ item }: Pick<ListItem, 'item'>): string {
  return `"${item.uniqueId},${item.revision}"`;
}

/** As recorded. */
const NAVIGATION: readonly string[] = [
  'FirstUniqueAncestorSecurableObject', 'RoleAssignments', 'AttachmentFiles', 'ContentType', 'GetDlpPolicyTip', 'FieldValuesAsHtml', 'FieldValuesAsText',
  'FieldValuesForEdit', 'File', 'Folder', 'LikedByInformation', 'ParentList', 'Properties', 'Versions'
];

/** Shown behind the list's own columns, in recorded order; libraries show neither attachments nor the same order. */
const LIST_TAIL: readonly string[] = ['ID', 'Modified', 'Created', 'Author', 'Editor', '_UIVersionString', 'Attachments', 'GUID'];
const LIBRARY_TAIL: readonly string[] = ['ID', 'Created', 'Author', 'Modified', 'Editor', 'CheckoutUser', '_UIVersionString', 'GUID'];
const HEAD: readonly string[] = ['ContentTypeId', 'Title'];

/** A list item. Everything not shown by default can be selected by name. */
export function itemEntity(subject: ListItem, call: Call): Entity {
  const { list, item } = subject;
  const fields = call.store.fields.of(list.id);
  const byName = new Map(fields.map(field => [field.InternalName, field]));
  const tail = isLibraryTemplate(list.template) ? LIBRARY_TAIL : LIST_TAIL;
  const moderated = list.settings.EnableModeration ? ['_ModerationStatus', '_ModerationComments'] : [];
  const own = fields.filter(field => !field.FromBaseType && !field.Hidden && !HEAD.includes(field.InternalName)).map(field => field.InternalName);
  const shown: Record<string, PropertyValue> = {
    FileSystemObjectType: item.kind, Id: item.id, ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: ''
  };
  const put = (target: Record<string, PropertyValue>, field: Field | undefined): void => {
    if (!field || valueTypeOf(field) === 'none') return;
    const value = valueOf(item, field);
    target[propertyNameOf(field)] = propertyValue(value, field);
    if (valueTypeOf(field) === 'person' && !field.FromBaseType) target[`${entityPropertyName(field.InternalName)}StringId`] = stringIds(value);
  };
  for (const name of HEAD) put(shown, byName.get(name));
  shown.ComplianceAssetId = null;
  for (const name of [...own, ...tail.slice(0, -1), ...moderated, 'GUID']) put(shown, byName.get(name));
  const hidden: Record<string, () => PropertyValue> = {};
  for (const field of fields) {
    const name = propertyNameOf(field);
    if (!Object.hasOwn(shown, name) && valueTypeOf(field) !== 'none') hidden[name] = () => propertyValue(valueOf(item, field), field);
  }
  const lookups = fields.filter(field => ['lookup', 'person'].includes(valueTypeOf(field)));
  const lookupOf = (name: string): Field | undefined => lookups.find(field => entityPropertyName(field.InternalName).toLowerCase() === name.toLowerCase());
  return {
    type: itemTypeName(list), set: `SP.ListData.${listEntityTypeName(list)}Items`, editLink: itemLink(subject), id: item.guid, etag: itemEtag(subject),
    properties: shown,
    onSelect: {
      ...hidden,
      FSObjType: () => item.kind,
      EncodedAbsUrl: () => call.origin + encodedPath(itemPath(item)),
      ...reactionProperties(subject, call),
      ...securityProperties({ web: call.web, list, item, scopeId: item.scopeId, editLink: itemLink(subject) }, call)
    },
    navigation: [...NAVIGATION, ...lookups.map(field => entityPropertyName(field.InternalName))],
    open: name => {
      const lookup = lookupOf(name);
      return lookup ? lookupNode(item, lookup, call) : openMember(itemKind, subject, name, call);
    },
    mustSelectBelow: name => lookupOf(name) !== undefined
  };
}

function stringIds(value: ReturnType<typeof valueOf>): PropertyValue {
  if (value === null) return null;
  return Array.isArray(value) ? { itemType: 'Edm.String', values: value.map(String) } : String(value);
}
