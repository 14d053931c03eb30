import type { Call } from '../call';
import { visibleAt, type ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { itemPath } from '../security/securable';
import { Permission } from '../security/permission';
import type { PlaceOfPath } from './callIn';
import { carriedValues } from './carriedValues';
import { checkPath } from './checkName';
import { folderPath, type Folder } from './folder';
import { folderAt } from './folderNodeAt';
import { createFile, freeName, saveStream } from './saveFile';

/** What copying and moving can be told. */
export interface TransferOptions {
  readonly overwrite: boolean;
  /** Keeps what has the name, and gives the newcomer a free one. */
  readonly keepBoth: boolean;
  /** A copy begins its life with the copier; otherwise author and creation come along (unproven: which it is without options). */
  readonly resetAuthorAndCreated: boolean;
  readonly retainEditorAndModified: boolean;
}

/** Where a file or folder shall come to lie. */
export interface Destination {
  readonly folder: Folder;
  readonly leaf: string;
  /** The call in the destination's web. */
  readonly call: Call;
}

export function destinationOf({ path, call }: PlaceOfPath, keepBoth: boolean): Destination {
  const slash = path.lastIndexOf('/');
  const folder = folderAt(path.slice(0, slash), call);
  const leaf = checkPath(folderPath(folder), path.slice(slash + 1));
  return { folder, leaf: keepBoth ? freeName(folderPath(folder), leaf, call) : leaf, call };
}

/** Copies the version the caller sees, with its values. The copy begins a history and permissions of its own. */
export function copyFile(source: ListItem, { folder, leaf, call: there }: Destination, options: TransferOptions, here: Call): ListItem {
  const { item } = source;
  here.access.demand(item.scopeId, Permission.openItems);
  const path = `${folderPath(folder)}/${leaf}`;
  const values = carriedValues(item, here, folder.list, there);
  const known = there.store.items.at(folderPath(folder), leaf);
  if (known) {
    const visible = visibleAt(folder.list, path, there);
    if (!options.overwrite || !visible || visible.stream === null || path.toLowerCase() === itemPath(item).toLowerCase()) throw refusals.nameTaken(path);
    return { list: folder.list, item: saveStream({ list: folder.list, item: visible }, item.stream, item.size, there, { ...visible.values, ...values }) };
  }
  const origin = options.resetAuthorAndCreated ? {} : { author: sameUser(item.author, here, there), created: item.created };
  return createFile(folder, leaf, { stream: item.stream, size: item.size, values, ...origin }, there);
}

/** A user's id in another site; the caller stands in for somebody that site does not know. */
export function sameUser(id: number, here: Call, there: Call): number {
  if (here.site.id === there.site.id) return id;
  const login = here.store.principals.byId(here.site.id, id)?.login ?? '';
  return there.store.principals.byLogin(there.site.id, login)?.id ?? there.caller.id;
}
