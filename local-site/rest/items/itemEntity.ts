import type { Item } from '../../storage/items';
import type { Call } from '../call';
import type { Entity, PropertyValue } from '../entity';
import { listLink } from '../lists/listEntity';
import { itemPath } from '../security/securable';
import { reactionProperties } from '../reactions/reactionMembers';
import { securityProperties } from '../security/securityProperties';
import { openMember } from '../tree/openMember';
import { encodedPath } from '../wire/encodedPath';
import { itemForm, type ItemForm, type ShownColumn } from './itemForm';
import { itemKind } from './itemKind';
import { lookupNode } from './lookupNode';
import { lookupReaches } from './lookupReach';
import { propertyValue } from './propertyValue';
import { valueOf } from './valueOf';
import type { ListItem } from './visibleItem';

export function itemLink({ list, item }: ListItem): string {
  return `${listLink(list)}/Items(${item.id})`;
}

export function itemEtag({ item }: Pick<ListItem, 'item'>): string {
  return `"${item.uniqueId},${item.revision}"`;
}

/** A list item. Everything not shown by default can be selected by name. */
export function itemEntity(subject: ListItem, call: Call): Entity {
  const { list, item } = subject;
  const form = itemForm(list, call.store.fields.of(list.id));
  const properties: Record<string, PropertyValue> = {
    FileSystemObjectType: item.kind, Id: item.id, ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: ''
  };
  show(form.head, item, properties);
  properties.ComplianceAssetId = null;
  show(form.rest, item, properties);
  let onSelect: Entity['onSelect'] | undefined;
  return {
    type: form.type, set: form.set, editLink: itemLink(subject), id: item.guid, etag: itemEtag(subject), properties,
    get onSelect() {
      return (onSelect ??= selectable(form, subject, call));
    },
    navigation: form.navigation,
    open: name => {
      const lookup = form.lookups.get(name.toLowerCase());
      return lookup ? lookupNode(item, lookup, call) : openMember(itemKind, subject, name, call);
    },
    lookup: name => {
      const lookup = form.lookups.get(name.toLowerCase());
      return lookup && { reaches: property => lookupReaches(lookup, property, call) };
    }
  };
}

function show(columns: readonly ShownColumn[], item: Item, properties: Record<string, PropertyValue>): void {
  for (const { name, field, stringIdName } of columns) {
    const value = valueOf(item, field);
    properties[name] = propertyValue(value, field);
    if (stringIdName !== undefined) properties[stringIdName] = stringIds(value);
  }
}

function selectable({ hidden }: ItemForm, subject: ListItem, call: Call): Entity['onSelect'] {
  const { list, item } = subject;
  return {
    ...Object.fromEntries(hidden.map(({ name, field }) => [name, () => propertyValue(valueOf(item, field), field)])),
    FSObjType: () => item.kind,
    EncodedAbsUrl: () => call.origin + encodedPath(itemPath(item)),
    ...reactionProperties(subject, call),
    ...securityProperties({ web: call.web, list, item, scopeId: item.scopeId, editLink: itemLink(subject) }, call)
  };
}

function stringIds(value: ReturnType<typeof valueOf>): PropertyValue {
  if (value === null) return null;
  return Array.isArray(value) ? { itemType: 'Edm.String', values: value.map(String) } : String(value);
}
