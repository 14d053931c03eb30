import { itemKind } from '../items/itemKind';
import { removeItem } from '../items/removeItem';
import { nullOutcome, valueOutcome } from '../outcome';
import { refusals } from '../refusals';
import { action, collectionNode, entityNode, step, type EntityKind } from '../tree/kinds';
import { isObject } from '../wire/requestBody';
import type { Call } from '../call';
import { addFolder } from './addFolder';
import { filesKind } from './filesKind';
import { folderPath, type Folder } from './folder';
import { folderEntity } from './folderEntity';
import { folderAt } from './folderNodeAt';
import { foldersKind } from './foldersKind';

export const folderKind: EntityKind<Folder> = {
  name: 'Folder',
  entity: folderEntity,
  members: {
    files: step(folder => collectionNode(filesKind, folder)),
    folders: step(folder => collectionNode(foldersKind, { path: folderPath(folder) })),
    listitemallfields: step((folder, _, call) =>
      folder.list && folder.item ? entityNode(itemKind, { list: folder.list, item: folder.item }, call) : nullOutcome('ListItemAllFields')),
    parentfolder: step((folder, _, call) => {
      const path = folderPath(folder);
      return entityNode(folderKind, folderAt(path.slice(0, path.lastIndexOf('/')), call), call);
    }),
    properties: step((folder, _, call) => entityNode({ name: 'Properties', entity: propertiesEntity, members: {} }, folder, call)),
    addsubfolderusingpath: action((folder, _, call) => {
      const leaf = call.body.member('leafPath');
      addFolder(`${folderPath(folder)}/${isObject(leaf) ? String(leaf.DecodedUrl) : ''}`, false, call);
      return nullOutcome('AddSubFolderUsingPath');
    }),
    recycle: action((folder, _, call) => valueOutcome('Recycle', remove(folder, true, call)))
  },
  remove(folder, call) {
    remove(folder, false, call);
    return { is: 'deleted' };
  }
};

function remove({ list, item }: Folder, recycle: boolean, call: Call): string {
  if (!list || !item) throw refusals.operationRefused('The root folder cannot be deleted.');
  return removeItem({ list, item }, recycle, call);
}

/** Folders carry no property bag here. */
function propertiesEntity() {
  return { type: 'SP.PropertyValues', set: 'SP.ApiData.PropertyValues', editLink: 'Properties', properties: {}, onSelect: {}, navigation: [], open: () => undefined };
}
