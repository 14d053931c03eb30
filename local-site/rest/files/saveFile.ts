import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { locationDefaults } from '../columnDefaults/locationDefaults';
import { demandCheckOut, demandNewest, meetSaveConflict } from '../items/changeItem';
import { commitChange, commitNew } from '../items/commitItem';
import { defaultValues } from '../items/defaultValues';
import { visibleAt, type ListItem } from '../items/visibleItem';
import { defaultContentType } from '../contentTypes/defaultContentType';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { demandAdding, demandWritable } from '../security/writeSecurity';
import { isLibraryTemplate } from '../lists/listTemplates';
import { demandPlace, occupied } from './addFolder';
import { checkOut } from './checkOut';
import { checkPath } from './checkName';
import { folderPath, folderScope, type Folder } from './folder';
import { missesRequired } from './missesRequired';

interface UploadOptions {
  readonly overwrite?: boolean;
  /** A name that is taken gets a number behind it. */
  readonly ensureUniqueName?: boolean;
  /** Leaves the file checked out where required columns are empty. */
  readonly autoCheckOut?: boolean;
}

/** Uploads a file: a new one needs AddListItems, writing over one needs `overwrite` and EditListItems. */
export function addFile(folder: Folder, name: string, content: Buffer, options: UploadOptions, call: Call): ListItem {
  const { list } = folder;
  const wanted = checkPath(folderPath(folder), name);
  const leaf = options.ensureUniqueName === true ? freeName(folderPath(folder), wanted, call) : wanted;
  const path = `${folderPath(folder)}/${leaf}`;
  const known = call.store.items.at(folderPath(folder), leaf);
  if (known) {
    const overwrite = options.overwrite === true;
    call.access.demand(known.scopeId, overwrite ? Permission.editListItems : Permission.addListItems);
    const visible = visibleAt(list, path, call);
    // A draft the caller may not see still occupies its name.
    if (!overwrite || !visible || visible.stream === null) throw refusals.nameTaken(path);
    return { list, item: saveContent({ list, item: visible }, content, call) };
  }
  return createFile(folder, leaf, { stream: call.store.streams.add(content), size: content.length }, call, options.autoCheckOut);
}

/** What a new file is made of. Author and times are the caller's and now unless they come along. */
interface NewFile extends Pick<Item, 'stream' | 'size'>, Partial<Pick<Item, 'author' | 'created'>> {
  readonly values?: Item['values'];
}

/** Adds a file to a library under a name that is free. Needs AddListItems; where the library asks for check-out it stays checked out. */
export function createFile(folder: Folder, leaf: string, file: NewFile, call: Call, autoCheckOut = false): ListItem {
  const { list } = folder;
  if (!isLibraryTemplate(list.template)) throw refusals.operationRefused('Files can only be added to document libraries.');
  const directory = folderPath(folder);
  if (occupied(`${directory}/${leaf}`, folder, call)) throw refusals.nameTaken(`${directory}/${leaf}`);
  demandPlace(folder, call);
  demandAdding(list, folderScope(folder), call);
  const fields = call.store.fields.of(list.id);
  const values = { ...defaultValues(fields, call), ...locationDefaults(list, directory, fields, call), ...file.values };
  const item = commitNew(list, {
    listId: list.id, id: call.store.lists.nextItemId(list.id), kind: 0, directory, leaf, scopeId: folderScope(folder),
    contentType: defaultContentType(list, 0, call.store), author: file.author ?? call.caller.id, editor: call.caller.id,
    created: file.created ?? call.now, modified: call.now, stream: file.stream, size: file.size, values
  }, call, call.ids.next);
  return { list, item: list.settings.ForceCheckout || (autoCheckOut && missesRequired(fields, values)) ? checkOut({ list, item }, call, true) : item };
}

/** The name itself, or the first free one with a number, which `mark` writes: `report1.docx`. */
export function freeName(directory: string, name: string, { store }: Pick<Call, 'store'>, mark: (number: number) => string = String): string {
  const dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length;
  let free = name;
  for (let number = 1; store.items.at(directory, free); number += 1) free = `${name.slice(0, dot)}${mark(number)}${name.slice(dot)}`;
  return free;
}

/** Writes the content of a file: the next version, or into the checked-out copy. Needs EditListItems. */
export function saveContent(subject: ListItem, content: Buffer, call: Call): Item {
  demandContentWritable(subject, call);
  return saveStream(subject, call.store.streams.add(content), content.length, call);
}

/** Makes a stream that is already kept a file's content, with other values where they come along. */
export function saveStream(subject: ListItem, stream: number | null, size: number, call: Call, values = subject.item.values): Item {
  demandContentWritable(subject, call);
  meetSaveConflict(call);
  const after: Item = { ...subject.item, stream, size, values, editor: call.caller.id, modified: call.now };
  return commitChange(subject.list, subject.item, after, call);
}

/** Whether the caller may write this file now: the right, no check-out of others, and one's own where the library asks for it. */
export function demandContentWritable({ list, item }: ListItem, call: Call): void {
  call.access.demand(item.scopeId, Permission.editListItems);
  demandWritable(list, item, call);
  demandNewest(item, call);
  demandCheckOut({ list, item });
}
