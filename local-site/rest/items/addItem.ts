import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { checkPath } from '../files/checkName';
import { defaultContentType } from '../contentTypes/defaultContentType';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { demandAdding } from '../security/writeSecurity';
import { blankItem } from './blankItem';
import { commitNew, type Draft } from './commitItem';
import { defaultValues } from './defaultValues';
import type { ItemChanges } from './itemChanges';
import { validateItem } from './validateItem';

/** A folder of a list as a place to add to; the root folder has no item of its own. */
export interface FolderPlace {
  readonly path: string;
  readonly scopeId: string;
}

/**
 * Adds an item, or with `kind` 1 a folder, in a folder. Needs AddListItems there. A folder without a name is called
 * like an item, and renamed by FileLeafRef, as clients do. Evidence: [C].
 */
export function addItem(list: List, folder: FolderPlace, changes: ItemChanges, kind: Item['kind'], call: Call): Item {
  demandAdding(list, folder.scopeId, call);
  // Only approvers may name a status; the new item waits all the same, as its answer tells (unproven, the stricter reading).
  if (changes.moderation !== undefined) call.access.demand(folder.scopeId, Permission.approveItems);
  // That it holds for REST too, and the text, are unproven.
  if (kind === 1 && !list.settings.EnableFolderCreation) throw refusals.operationRefused('Folder creation is not enabled in this list.');
  const id = call.store.lists.nextItemId(list.id);
  const leaf = kind === 1 ? checkPath(folder.path, changes.leaf ?? `${id}_.000`) : `${id}_.000`;
  if (kind === 1 && call.store.items.at(folder.path, leaf)) throw refusals.nameTaken(`${folder.path}/${leaf}`);
  const fields = call.store.fields.of(list.id);
  const draft: Draft = {
    listId: list.id, id, kind, directory: folder.path, leaf, scopeId: folder.scopeId,
    contentType: changes.contentType ?? defaultContentType(list, kind, call.store),
    author: changes.author ?? call.caller.id, editor: changes.editor ?? changes.author ?? call.caller.id,
    created: changes.created ?? call.now, modified: changes.modified ?? call.now, stream: null, size: 0,
    values: { ...(kind === 0 ? defaultValues(fields, call) : {}), ...changes.values }
  };
  validateItem(list, { ...blankItem(list), ...draft }, true, call);
  return commitNew(list, draft, call, call.ids.next);
}
