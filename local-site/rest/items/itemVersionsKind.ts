import type { Item } from '../../storage/items';
import type { ItemValue } from '../../storage/itemValue';
import type { Call } from '../call';
import { complex, isValueList, type Entity, type PropertyValue } from '../entity';
import { valueTypeOf } from '../fields/fieldKinds';
import { fieldsKind } from '../fields/fieldsKind';
import { fileVersionNode } from '../files/fileVersionsKind';
import { nullOutcome } from '../outcome';
import { principalNode } from '../principals/principalNode';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { draftPermission } from '../security/visibleRows';
import { argument, type Arguments } from '../tree/arguments';
import { collectionNode, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import { openMember } from '../tree/openMember';
import { itemLink } from './itemEntity';
import { propertyValue } from './propertyValue';
import { valueOf, versionLabel } from './valueOf';
import { removeVersion, versionActions } from './versionActions';
import { versionInternals } from './versionInternals';
import type { ListItem } from './visibleItem';

interface Version {
  readonly subject: ListItem;
  readonly version: Item;
}

const versionKind: EntityKind<Version> = {
  name: 'Version',
  entity: versionEntity,
  members: {
    fields: step(({ subject: { list } }, _, call) => collectionNode(fieldsKind, { id: list.id, list, web: call.web })),
    createdby: step(({ version }, _, call) => principalNode(version.editor, call)),
    // Plain items have no file; the version all see now is the file itself, and no version of it.
    fileversion: step(({ subject, version }, _, call) =>
      subject.item.stream === null || version.version === subject.item.version ? nullOutcome('FileVersion') : fileVersionNode(subject, version, call))
  },
  remove({ subject, version }, call) {
    removeVersion(subject, version, call);
    return { is: 'deleted' };
  }
};

/** Versions of an item, newest first, the current one included. Needs ViewVersions; drafts only for those who may see them. */
export const itemVersionsKind: CollectionKind<ListItem> = {
  name: 'Versions',
  type: 'SP.ListItemVersion',
  set: 'SP.ApiData.ListItemVersions',
  entities: (subject, call) => visibleVersions(subject, call).map(version => versionEntity({ subject, version }, call)),
  key: versionNode,
  members: { getbyid: step(versionNode), ...versionActions(visibleVersions) }
};

function versionNode(subject: ListItem, args: Arguments, call: Call) {
  const version = visibleVersions(subject, call).find(known => known.version === Number(argument(args, 'versionId')));
  if (!version) throw refusals.itemMissing();
  return entityNode(versionKind, { subject, version }, call);
}

/** History as far as the caller may look: nothing newer than the row the caller sees, and of older ones no drafts without the right to drafts. */
export function visibleVersions({ list, item }: ListItem, call: Call): Item[] {
  call.access.demand(item.scopeId, Permission.viewVersions);
  const drafts = item.author === call.caller.id || call.access.has(item.scopeId, draftPermission(list));
  const older = call.store.itemVersions.of(list.id, item.id).filter(version => version.version < item.version);
  return [item, ...older.filter(version => drafts || version.level === 1)];
}

/** Doubly encoded names, persons as lookups, `Created` without zone: as recorded. */
function versionEntity({ subject, version }: Version, call: Call): Entity {
  const { list, item } = subject;
  const properties: Record<string, PropertyValue> = {
    Created: version.modified.replace('Z', ''), IsCurrentVersion: version.version === item.version, VersionId: version.version,
    VersionLabel: versionLabel(version.version)
  };
  for (const field of call.store.fields.of(list.id)) {
    if (valueTypeOf(field) === 'none' || field.InternalName === 'Created') continue;
    properties[doublyEncoded(field.InternalName)] = versionValue(valueOf(version, field), field, call);
  }
  properties.ContentTypeId = complex('SP.ContentTypeId', { StringValue: version.contentType });
  properties.FSObjType = String(version.kind);
  Object.assign(properties, versionInternals(version, list.id));
  return {
    type: 'SP.ListItemVersion', set: 'SP.ApiData.ListItemVersions', editLink: `${itemLink(subject)}/Versions(${version.version})`,
    properties, onSelect: {}, navigation: ['CreatedBy', 'Fields', 'FileVersion'], open: name => openMember(versionKind, { subject, version }, name, call)
  };
}

function doublyEncoded(internalName: string): string {
  const encoded = internalName.replace(/_/g, '_x005f_');
  return internalName.startsWith('_') ? `OData_${encoded}` : encoded;
}

type VersionField = ReturnType<Call['store']['fields']['of']>[number];

function versionValue(value: ItemValue, field: VersionField, call: Call): PropertyValue {
  const type = valueTypeOf(field);
  if (type !== 'lookup' && type !== 'person') return propertyValue(value, field);
  const plain = propertyValue(value, field);
  const pointer = (id: number): PropertyValue => {
    const person = type === 'person' ? call.store.principals.byId(call.site.id, id) : undefined;
    return complex('SP.FieldLookupValue', { LookupId: id, LookupValue: person?.title ?? '', ...(type === 'person' ? { Email: person?.settings.email ?? '' } : {}) });
  };
  if (plain !== null && isValueList(plain)) return { itemType: 'SP.FieldLookupValue', values: plain.values.map(id => pointer(Number(id))) };
  return typeof plain === 'number' ? pointer(plain) : null;
}
