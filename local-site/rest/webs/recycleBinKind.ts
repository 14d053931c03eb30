import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { RecycledItem } from '../../storage/recycleBin';
import type { Web } from '../../storage/webs';
import { restoreAttachment } from '../attachments/recycleAttachment';
import type { Call } from '../call';
import { resourcePath, type Entity } from '../entity';
import { indexKeys } from '../items/indexKeys';
import { restoreRecycledVersion } from '../items/versionActions';
import { nullOutcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { itemPath } from '../security/securable';
import { argument, type Arguments } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';

const recycledKind: EntityKind<RecycledItem> = {
  name: 'RecycleBinItem',
  entity: recycledEntity,
  members: {
    restore: action((recycled, _, call) => {
      restore(recycled, call);
      return nullOutcome('Restore');
    })
  },
  remove(recycled, call) {
    // What of an attachment is left goes with its item; of a version nothing is.
    if (recycled.attachment === undefined && recycled.isVersion !== true) for (const { listId, id } of recycled.rows) call.store.items.remove(listId, id);
    call.store.recycleBin.remove(recycled.id);
    return { is: 'deleted' };
  }
};

/** What the caller has thrown away; whoever manages the web sees everything thrown away in it. */
export const recycleBinKind: CollectionKind<Web> = {
  name: 'RecycleBin',
  type: 'SP.RecycleBinItem',
  set: 'SP.ApiData.RecycleBinItems',
  entities: (web, call) => ownOf(web, call).map(recycled => recycledEntity(recycled, call)),
  key: recycledNode,
  members: { getbyid: step(recycledNode) }
};

function ownOf(web: Web, call: Call): RecycledItem[] {
  const all = call.access.has(web.scopeId, Permission.manageWeb);
  return call.store.recycleBin.of(web.id).filter(recycled => all || recycled.deletedBy === call.caller.id);
}

function recycledNode(web: Web, args: Arguments, call: Call) {
  const recycled = ownOf(web, call).find(known => known.id === String(argument(args, 'id')).toLowerCase());
  if (!recycled) throw refusals.itemMissing();
  return entityNode(recycledKind, recycled, call);
}

function restore(recycled: RecycledItem, call: Call): void {
  if (recycled.attachment !== undefined) return restoreAttachment(recycled, call);
  if (recycled.isVersion === true) return restoreRecycledVersion(recycled, call);
  const list = call.store.lists.byId(recycled.listId);
  if (!list) throw refusals.listMissing();
  const [item] = recycled.rows;
  if (call.store.items.at(item.directory, item.leaf)) throw refusals.nameTaken(itemPath(item));
  const fields = call.store.fields.of(list.id);
  const scopeIds = recycled.rows.map(row => (call.store.scopes.exists(row.scopeId) ? row.scopeId : placeOf(row, list, call)));
  for (const scopeId of scopeIds) call.access.demand(scopeId, Permission.addListItems);
  recycled.rows.forEach((row, at) => {
    const restored = { ...row, scopeId: scopeIds[at] };
    call.store.items.put(restored, indexKeys(restored, fields));
  });
  call.store.recycleBin.remove(recycled.id);
  call.store.lists.itemsChanged(list.id, call.now);
}

/** Where its own permissions are gone it stands in those of its folder, or of the list. */
function placeOf(row: Item, list: List, { store }: Call): string {
  const slash = row.directory.lastIndexOf('/');
  return store.items.at(row.directory.slice(0, slash), row.directory.slice(slash + 1))?.scopeId ?? list.scopeId;
}

/** `RecycleBinItemType`: 1 file, 2 version of a file, 3 list item, 7 attachment, 8 version of a list item. */
function typeOf({ rows: [item], attachment, isVersion }: RecycledItem): number {
  if (attachment !== undefined) return 7;
  const isFile = item.stream !== null;
  return isVersion === true ? (isFile ? 2 : 8) : isFile ? 1 : 3;
}

function recycledEntity(recycled: RecycledItem, call: Call): Entity {
  const [item] = recycled.rows;
  const author = call.store.principals.byId(call.site.id, item.author);
  const deleter = call.store.principals.byId(call.site.id, recycled.deletedBy);
  const directory = item.directory.replace(/^\//, '');
  return {
    type: 'SP.RecycleBinItem', set: 'SP.ApiData.RecycleBinItems', editLink: `Web/RecycleBin('${recycled.id}')`,
    properties: {
      AuthorEmail: author?.settings.email ?? '', AuthorName: author?.title ?? '', DeletedByEmail: deleter?.settings.email ?? '',
      DeletedByName: deleter?.title ?? '', DeletedDate: recycled.deleted, DeletedDateLocalFormatted: recycled.deleted, DirName: directory,
      DirNamePath: resourcePath(directory), Id: recycled.id, ItemState: 1, ItemType: typeOf(recycled), LeafName: item.leaf,
      LeafNamePath: resourcePath(item.leaf), Size: String(item.size), Title: String(item.values.Title ?? item.leaf)
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
