import { removeItem } from '../items/removeItem';
import { nullOutcome, valueOutcome } from '../outcome';
import { refusals } from '../refusals';
import { argument } from '../tree/arguments';
import { action, collectionNode, entityNode, step, type EntityKind } from '../tree/kinds';
import { isObject } from '../wire/requestBody';
import type { Call } from '../call';
import { addFolder } from './addFolder';
import { filesKind } from './filesKind';
import { folderPath, type Folder } from './folder';
import { folderEntity, folderLink } from './folderEntity';
import { folderAt } from './folderNodeAt';
import { updateFolder } from './folderSettings';
import { foldersKind } from './foldersKind';
import { listItemNode } from './listItemNode';
import { folderProperties } from './propertiesNode';
import { storageMetrics } from './storageMetrics';
import { folderTransfers } from './transferMembers';

export const folderKind: EntityKind<Folder> = {
  name: 'Folder',
  entity: folderEntity,
  members: {
    files: step(folder => collectionNode(filesKind, folder)),
    folders: step(folder => collectionNode(foldersKind, folder)),
    listitemallfields: step((folder, _, call) =>
      folder.item ? listItemNode({ list: folder.list, item: folder.item }, folderLink(folder), call) : nullOutcome('ListItemAllFields')),
    parentfolder: step((folder, _, call) => {
      const path = folderPath(folder);
      if (path.toLowerCase() === folder.web.path.toLowerCase()) return nullOutcome('ParentFolder');
      return entityNode(folderKind, folderAt(path.slice(0, path.lastIndexOf('/')), call), call);
    }),
    properties: step((folder, _, call) => folderProperties(folder, call)),
    storagemetrics: step((folder, _, call) => storageMetrics(folder, call)),
    addsubfolder: action((folder, args, call) => added(folder, argument(args, 'leafName') ?? call.body.member('leafName'), 'AddSubFolder', call)),
    addsubfolderusingpath: action((folder, args, call) => {
      const leaf = call.body.member('leafPath');
      return added(folder, isObject(leaf) ? leaf.DecodedUrl : argument(args, 'decodedUrl'), 'AddSubFolderUsingPath', call);
    }),
    ...folderTransfers,
    recycle: action((folder, _, call) => valueOutcome('Recycle', remove(folder, true, call))),
    recyclewithparameters: action((folder, _, call) => valueOutcome('RecycleWithParameters', removeWith(folder, true, call))),
    deletewithparameters: action((folder, _, call) => {
      removeWith(folder, false, call);
      return nullOutcome('DeleteWithParameters');
    }),
    deleteobject: action((folder, _, call) => {
      remove(folder, false, call);
      return nullOutcome('DeleteObject');
    })
  },
  merge: updateFolder,
  remove(folder, call) {
    remove(folder, false, call);
    return { is: 'deleted' };
  }
};

function added(folder: Folder, leaf: unknown, name: string, call: Call) {
  addFolder(folder, String(leaf ?? ''), false, call);
  return nullOutcome(name);
}

/** `DeleteIfEmpty` protects a folder that still holds something. */
function removeWith(folder: Folder, recycle: boolean, call: Call): string {
  const parameters = call.body.member('parameters');
  const onlyEmpty = isObject(parameters) && parameters.DeleteIfEmpty === true;
  const held = call.store.items.count('items i WHERE fold(i.directory) = ? AND i.is_current = 1', folderPath(folder).toLowerCase());
  if (onlyEmpty && held > 0) throw refusals.operationRefused('The folder is not empty and cannot be deleted.');
  return remove(folder, recycle, call);
}

function remove({ list, item }: Folder, recycle: boolean, call: Call): string {
  if (!item) throw refusals.operationRefused('The root folder cannot be deleted.');
  return removeItem({ list, item }, recycle, call);
}
