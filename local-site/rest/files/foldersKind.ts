import type { Call } from '../call';
import { createdOutcome } from '../outcome';
import { refusals } from '../refusals';
import { mayReadList } from '../security/readableList';
import { argument, type Arguments } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { entityProperties, isObject } from '../wire/requestBody';
import { addFolder } from './addFolder';
import { childRows, FOLDERS } from './childRows';
import { folderPath, type Folder } from './folder';
import { folderEntity } from './folderEntity';
import { folderKind } from './folderKind';
import { folderAt } from './folderNodeAt';
import { plainUrl } from './plainUrl';
import { systemFoldersIn } from './systemFolders';
import { isWebStorage } from './webStorage';

/** The folders in a folder. */
export const foldersKind: CollectionKind<Folder> = {
  name: 'Folders',
  type: 'SP.Folder',
  set: 'SP.ApiData.Folders',
  entities: (parent, call) => foldersIn(parent, call).map(folder => folderEntity(folder, call)),
  sample: (parent, call) => folderEntity(parent, call),
  key: childNode,
  members: {
    getbyurl: step(childNode),
    getbypath: step(childNode),
    // An existing folder is given back by Add, and by AddUsingPath only when it may overwrite.
    add: action((parent, args, call) => added(parent, plainUrl(String(argument(args, 'url')), refusals.invalidName), true, call)),
    addusingpath: action((parent, args, call) =>
      added(parent, String(argument(args, 'decodedUrl')), argument(args, 'overwrite', 1) === true, call))
  },
  post(parent, call) {
    const body = entityProperties(call.body, ['SP.Folder']);
    const given = body.ServerRelativeUrl ?? (isObject(body.ServerRelativePath) ? body.ServerRelativePath.DecodedUrl : undefined);
    if (typeof given !== 'string') throw refusals.badRequest('A folder needs ServerRelativeUrl.');
    return added(parent, given, true, call);
  }
};

/** A name in this folder, a path below it, or a server-relative path anywhere in the web. */
function added(parent: Folder, given: string, giveExisting: boolean, call: Call) {
  const path = inFolder(parent, given);
  const slash = path.lastIndexOf('/');
  const place = slash === folderPath(parent).length && path.startsWith(folderPath(parent)) ? parent : folderAt(path.slice(0, slash), call);
  return createdOutcome(folderEntity(addFolder(place, path.slice(slash + 1), giveExisting, call), call));
}

function inFolder(parent: Folder, given: string): string {
  return given.startsWith('/') ? given : `${folderPath(parent)}/${given}`;
}

function childNode(parent: Folder, args: Arguments, call: Call): Node {
  const name = String(argument(args, 'url') ?? argument(args, 'decodedUrl'));
  return entityNode(folderKind, folderAt(inFolder(parent, name), call), call);
}

function foldersIn(parent: Folder, call: Call): Folder[] {
  const { web, list } = parent;
  const path = folderPath(parent);
  const items = childRows(parent, FOLDERS, undefined, call);
  return [...systemFoldersIn(parent), ...(isWebStorage(list) ? listRootsIn(path, parent, call) : []), ...items.map(item => ({ web, list, item }))];
}

/** Root folders of the web's lists that lie here: libraries in the web's own, lists in `Lists`. */
function listRootsIn(path: string, { web }: Folder, call: Call): Folder[] {
  return call.store.lists.ofWeb(web.id)
    .filter(list => list.root.slice(0, list.root.lastIndexOf('/')).toLowerCase() === path.toLowerCase() && mayReadList(list, call))
    .map(list => ({ web, list }));
}
