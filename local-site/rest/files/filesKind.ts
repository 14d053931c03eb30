import type { Call } from '../call';
import { isLibraryTemplate } from '../lists/listTemplates';
import type { Entity } from '../entity';
import { blankItem } from '../items/blankItem';
import { visibleAt } from '../items/visibleItem';
import { applyToCollection } from '../odata/applyToCollection';
import { createdOutcome, entityOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { argument, type Arguments } from '../tree/arguments';
import { action, step, type CollectionKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { childRows, FILES, pageOf, type Page } from './childRows';
import { addTemplateFile } from './addTemplateFile';
import { fileEntity } from './fileEntity';
import { fileNode } from './fileKind';
import { folderPath, type Folder } from './folder';
import { plainUrl } from './plainUrl';
import { quickXorHash } from './quickXorHash';
import { addFile } from './saveFile';
import { isWebStorage, webStorage } from './webStorage';

export const filesKind: CollectionKind<Folder> = {
  name: 'Files',
  type: 'SP.File',
  set: 'SP.ApiData.Files',
  entities: (folder, call) => entitiesOf(folder, undefined, call),
  get: listFiles,
  sample: sampleOf,
  key: childNode,
  members: {
    getbyurl: step(childNode),
    add: action((folder, args, call) => add(folder, plainUrl(String(argument(args, 'url')), refusals.invalidName), args, call.body.bytes, call)),
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

/** A page of a large folder is read as such; anything else is done to the collection in memory. */
function listFiles(folder: Folder, call: Call): Outcome {
  const page = pageOf(call);
  const all = (): readonly Entity[] => applyToCollection(entitiesOf(folder, undefined, call), call);
  return {
    is: 'collection', type: 'SP.File', set: 'SP.ApiData.Files', entities: page ? entitiesOf(folder, page, call) : all(), sample: () => sampleOf(folder, call)
  };
}

function entitiesOf(folder: Folder, page: Page | undefined, call: Call): Entity[] {
  const keeper = keeperOf(folder);
  return childRows(keeper, FILES, page, call).map(item => fileEntity({ list: keeper.list, item }, call));
}

function sampleOf({ list }: Folder, call: Call): Entity {
  return fileEntity({ list, item: blankItem(list) }, call);
}
