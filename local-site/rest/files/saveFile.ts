import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { checkName } from '../items/addItem';
import { meetSaveConflict, demandNewest } from '../items/changeItem';
import { commitChange, commitNew } from '../items/commitItem';
import { defaultValues } from '../items/defaultValues';
import { visibleAt, type ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { isLibraryTemplate } from '../fields/builtInFields';
import { itemPath } from '../security/securable';
import { checkOut } from './checkOut';
import { folderPath, folderScope, type Folder } from './folder';

/** Uploads a file: a new one needs AddListItems, writing over one needs `overwrite` and EditListItems. */
export function addFile(folder: Folder, name: string, content: Buffer, overwrite: boolean, call: Call): ListItem {
  const { list } = folder;
  if (!list || !isLibraryTemplate(list.template)) throw refusals.operationRefused('Files can only be added to document libraries.');
  const leaf = checkName(name);
  const path = `${folderPath(folder)}/${leaf}`;
  const known = call.store.items.at(folderPath(folder), leaf);
  if (known) {
    call.access.demand(known.scopeId, overwrite ? Permission.editListItems : Permission.addListItems);
    const visible = visibleAt(list, path, call);
    // A draft the caller may not see still occupies its name.
    if (!overwrite || !visible || visible.stream === null) throw refusals.nameTaken(path);
    return { list, item: saveContent({ list, item: visible }, content, call) };
  }
  call.access.demand(folderScope(folder), Permission.addListItems);
  const types = call.store.contentTypes.of(list.id);
  const item = commitNew(list, {
    listId: list.id, id: call.store.lists.nextItemId(list.id), kind: 0, directory: folderPath(folder), leaf, scopeId: folderScope(folder),
    contentType: types[0]?.id ?? '0x0101', author: call.caller.id, editor: call.caller.id, created: call.now, modified: call.now,
    stream: call.store.streams.add(content), size: content.length, values: defaultValues(call.store.fields.of(list.id), call)
  }, call);
  return { list, item: list.settings.ForceCheckout ? checkOut({ list, item }, call, true) : item };
}

/** Writes the content of a file: the next version, or into the checked-out copy. Needs EditListItems. */
export function saveContent({ list, item }: ListItem, content: Buffer, call: Call): Item {
  call.access.demand(item.scopeId, Permission.editListItems);
  meetSaveConflict(call);
  demandNewest(item, call);
  if (list.settings.ForceCheckout && item.level !== 255) throw refusals.mustCheckOut(itemPath(item));
  const after: Item = {
    ...item, stream: call.store.streams.add(content), size: content.length, editor: call.caller.id, modified: call.now
  };
  return commitChange(list, item, after, call);
}
