import type { Item } from '../../storage/items';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { visibleVersions } from '../items/itemVersionsKind';
import { versionLabel } from '../items/valueOf';
import { removeVersion, versionActions } from '../items/versionActions';
import type { ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { itemPath } from '../security/securable';
import { argument, type Arguments } from '../tree/arguments';
import { entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import { fileLink } from './fileEntity';

interface FileVersion {
  readonly subject: ListItem;
  readonly version: Item;
}

const versionKind: EntityKind<FileVersion> = {
  name: 'FileVersion',
  entity: ({ subject, version }, call) => versionEntity(subject, version, call),
  members: {
    $value: step(({ version }, _, call) => ({ is: 'raw', contentType: 'application/octet-stream', body: content(version, call) }))
  },
  remove({ subject, version }, call) {
    removeVersion(subject, version, call);
    return { is: 'deleted' };
  }
};

/** One earlier version of a file. */
export function fileVersionNode(subject: ListItem, version: Item, call: Call) {
  return entityNode(versionKind, { subject, version }, call);
}

/** Earlier versions of a file, oldest first as recorded (items have theirs newest first); the current one is not among them. */
export const fileVersionsKind: CollectionKind<ListItem> = {
  name: 'Versions',
  type: 'SP.FileVersion',
  set: 'SP.ApiData.FileVersions',
  entities: (subject, call) => earlier(subject, call).reverse().map(version => versionEntity(subject, version, call)),
  key: (subject, args, call) => entityNode(versionKind, { subject, version: byId(subject, args, call) }, call),
  members: {
    getbyid: step((subject, args, call) => entityNode(versionKind, { subject, version: byId(subject, args, call) }, call)),
    ...versionActions(earlier)
  }
};

function earlier(subject: ListItem, call: Call): Item[] {
  return visibleVersions(subject, call).slice(1);
}

function byId(subject: ListItem, args: Arguments, call: Call): Item {
  const version = earlier(subject, call).find(known => known.version === Number(argument(args, 'versionId')));
  if (!version) throw refusals.pathMissing();
  return version;
}

function content(version: Item, call: Call): Buffer {
  call.access.demand(version.scopeId, Permission.openItems);
  return call.store.streams.read(version.stream);
}

function versionEntity(subject: ListItem, version: Item, call: Call): Entity {
  const webPath = call.web.path;
  return {
    type: 'SP.FileVersion', set: 'SP.ApiData.FileVersions', editLink: `${fileLink(subject)}/Versions(${version.version})`,
    properties: {
      CheckInComment: version.comment, Created: version.modified, ID: version.version, IsCurrentVersion: false, Length: String(version.size),
      Size: version.size, Url: `_vti_history/${version.version}${itemPath(subject.item).slice(webPath.length)}`, VersionLabel: versionLabel(version.version)
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
