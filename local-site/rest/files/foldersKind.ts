import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { createdOutcome } from '../outcome';
import { refusals } from '../refusals';
import { mayReadList } from '../security/readableList';
import { visibleRows } from '../security/visibleRows';
import { argument, type Arguments } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { entityProperties, isObject } from '../wire/requestBody';
import { addFolder } from './addFolder';
import type { Folder } from './folder';
import { folderEntity } from './folderEntity';
import { folderKind } from './folderKind';
import { folderAt } from './folderNodeAt';

/** The folders in a folder, by its path. */
interface Folders {
  readonly path: string;
}

export const foldersKind: CollectionKind<Folders> = {
  name: 'Folders',
  type: 'SP.Folder',
  set: 'SP.ApiData.Folders',
  entities: ({ path }, call) => foldersIn(path, call).map(folder => folderEntity(folder, call)),
  sample: (_, call) => folderEntity({ web: call.web }, call),
  key: ({ path }, args, call) => childNode(path, args, call),
  members: {
    getbyurl: step(({ path }, args, call) => childNode(path, args, call)),
    getbypath: step(({ path }, args, call) => childNode(path, args, call)),
    add: action(({ path }, args, call) => added(inFolder(path, String(argument(args, 'url'))), false, call)),
    addusingpath: action(({ path }, args, call) =>
      added(inFolder(path, String(argument(args, 'decodedUrl'))), argument(args, 'overwrite', 1) === true, call))
  },
  post({ path }, call) {
    const body = entityProperties(call.body, ['SP.Folder']);
    const given = body.ServerRelativeUrl ?? (isObject(body.ServerRelativePath) ? body.ServerRelativePath.DecodedUrl : undefined);
    if (typeof given !== 'string') throw refusals.badRequest('A folder needs ServerRelativeUrl.');
    return added(inFolder(path, given), false, call);
  }
};

function added(path: string, overwrite: boolean, call: Call) {
  return createdOutcome(folderEntity(addFolder(path, overwrite, call), call));
}

/** Server-relative as given, or a name in this folder. */
function inFolder(path: string, given: string): string {
  return given.startsWith('/') ? given : `${path}/${given}`;
}

function childNode(path: string, args: Arguments, call: Call): Node {
  const name = String(argument(args, 'url') ?? argument(args, 'decodedUrl'));
  return entityNode(folderKind, folderAt(inFolder(path, name), call), call);
}

function foldersIn(path: string, call: Call): Folder[] {
  const { web, store } = call;
  if (path.toLowerCase() === web.path.toLowerCase()) {
    return store.lists.ofWeb(web.id).filter(list => mayReadList(list, call)).map(list => ({ web, list }));
  }
  const list = store.lists.containing(path);
  if (!list) return [];
  const visible = visibleRows(store, call.access, list);
  const items: Item[] = store.items.select(`items i WHERE ${visible.sql} AND i.directory = ? AND i.kind = 1 ORDER BY i.leaf`, ...visible.values, path);
  return items.map(item => ({ web, list, item }));
}
