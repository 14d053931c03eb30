import type { Call } from '../call';
import { isLibraryTemplate } from '../lists/listTemplates';
import { blankItem } from '../items/blankItem';
import { visibleAt, type ListItem } from '../items/visibleItem';
import { createdOutcome, entityOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { visibleRows } from '../security/visibleRows';
import { argument, type Arguments } from '../tree/arguments';
import { action, step, type CollectionKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { addTemplateFile } from './addTemplateFile';
import { fileEntity } from './fileEntity';
import { fileNode } from './fileKind';
import { folderPath, type Folder } from './folder';
import { quickXorHash } from './quickXorHash';
import { addFile } from './saveFile';
import { isWebStorage, webStorage } from './webStorage';

export const filesKind: CollectionKind<Folder> = {
  name: 'Files',
  type: 'SP.File',
  set: 'SP.ApiData.Files',
  entities: (folder, call) => filesIn(keeperOf(folder), call).map(subject => fileEntity(subject, call)),
  sample: ({ list }, call) => fileEntity({ list, item: blankItem(list) }, call),
  key: childNode,
  members: {
    getbyurl: step(childNode),
    add: action((folder, args, call) => add(folder, String(argument(args, 'url')), args, call.body.bytes, call)),
    addusingpath: action((folder, args, call) => add(folder, String(argument(args, 'decodedUrl')), args, call.body.bytes, call)),
    addstub: action((folder, args, call) => add(folder, String(argument(args, 'urlOfFile')), args, Buffer.alloc(0), call)),
    addstubusingpath: action((folder, args, call) => add(folder, String(argument(args, 'decodedUrl')), args, Buffer.alloc(0), call)),
    addtemplatefile: action((folder, args, call) => {
      const url = argument(args, 'urlOfFile');
      return entityOutcome(fileEntity(addTemplateFile(folder, leafIn(folder, String(url)), Number(argument(args, 'templateFileType', 1)), call), call));
    })
  }
};

function add(folder: Folder, name: string, args: Arguments, content: Buffer, call: Call): Outcome {
  const hash = args.named.get('xorhash');
  // Unproven: status and text. A body that is not what the caller hashed must not become a file.
  if (hash !== undefined && hash !== quickXorHash(content)) throw refusals.badRequest('The content does not match the given XorHash.');
  const options = {
    overwrite: argument(args, 'overwrite', 1) === true, ensureUniqueName: args.named.get('ensureuniquefilename') === true,
    autoCheckOut: args.named.get('autocheckoutoninvaliddata') === true
  };
  // What stands in Forms belongs to the library's settings.
  if (isForms(folder)) call.access.demand(folder.list.scopeId, Permission.manageLists);
  return createdOutcome(fileEntity(addFile(keeperOf(folder), leafIn(folder, name), content, options, call), call));
}

/** Files of a library's Forms folder are no items of the library: the web keeps them. */
function keeperOf(folder: Folder): Folder {
  return isForms(folder) ? { ...folder, list: webStorage(folder.web) } : folder;
}

function isForms({ list, system }: Folder): boolean {
  return system !== undefined && isLibraryTemplate(list.template) && !isWebStorage(list);
}

/** A name, or the whole server-relative path; a path elsewhere is no name, and is refused as one. */
function leafIn(folder: Folder, name: string): string {
  const prefix = `${folderPath(folder)}/`;
  return name.toLowerCase().startsWith(prefix.toLowerCase()) ? name.slice(prefix.length) : name;
}

function childNode(folder: Folder, args: Arguments, call: Call): Node {
  const name = String(argument(args, 'url'));
  const path = name.startsWith('/') ? name : `${folderPath(folder)}/${name}`;
  const { list } = keeperOf(folder);
  const item = visibleAt(list, path, call);
  if (!item || item.stream === null) throw refusals.fileMissing(path);
  return fileNode({ list, item }, call);
}

function filesIn(folder: Folder, call: Call): ListItem[] {
  const { list } = folder;
  const visible = visibleRows(call.store, call.access, list);
  return call.store.items.select(
    `items i WHERE ${visible.sql} AND fold(i.directory) = ? AND i.stream IS NOT NULL ORDER BY i.leaf`, ...visible.values, folderPath(folder).toLowerCase()
  ).map(item => ({ list, item }));
}
