import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { blankItem } from '../items/blankItem';
import { visibleAt, type ListItem } from '../items/visibleItem';
import { createdOutcome } from '../outcome';
import { refusals } from '../refusals';
import { visibleRows } from '../security/visibleRows';
import { argument, type Arguments } from '../tree/arguments';
import { action, step, type CollectionKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { fileEntity } from './fileEntity';
import { fileNode } from './fileKind';
import { folderPath, type Folder } from './folder';
import { addFile } from './saveFile';

export const filesKind: CollectionKind<Folder> = {
  name: 'Files',
  type: 'SP.File',
  set: 'SP.ApiData.Files',
  entities: (folder, call) => filesIn(folder, call).map(subject => fileEntity(subject, call)),
  sample: ({ list }, call) => list && fileEntity({ list, item: blankItem(list) }, call),
  key: childNode,
  members: {
    getbyurl: step(childNode),
    add: action((folder, args, call) => add(folder, String(argument(args, 'url')), argument(args, 'overwrite', 1) === true, call)),
    addusingpath: action((folder, args, call) =>
      add(folder, String(argument(args, 'decodedUrl')), argument(args, 'overwrite', 1) === true, call))
  }
};

function add(folder: Folder, name: string, overwrite: boolean, call: Call) {
  // A name, or the whole server-relative path; a path elsewhere is no name, and is refused as one.
  const prefix = `${folderPath(folder)}/`;
  const leaf = name.toLowerCase().startsWith(prefix.toLowerCase()) ? name.slice(prefix.length) : name;
  return createdOutcome(fileEntity(addFile(folder, leaf, call.body.bytes, overwrite, call), call));
}

function childNode(folder: Folder, args: Arguments, call: Call): Node {
  const name = String(argument(args, 'url'));
  const path = name.startsWith('/') ? name : `${folderPath(folder)}/${name}`;
  const item = folder.list && visibleAt(folder.list, path, call);
  if (!folder.list || !item || item.stream === null) throw refusals.fileMissing(path);
  return fileNode({ list: folder.list, item }, call);
}

function filesIn(folder: Folder, call: Call): ListItem[] {
  const { list } = folder;
  if (!list) return [];
  const visible = visibleRows(call.store, call.access, list);
  const items: Item[] = call.store.items.select(
    `items i WHERE ${visible.sql} AND i.directory = ? AND i.stream IS NOT NULL ORDER BY i.leaf`, ...visible.values, folderPath(folder)
  );
  return items.map(item => ({ list, item }));
}
