import { ChangeType, type Change } from '../../storage/changes';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { firstVisible } from '../items/visibleItem';
import { Permission } from '../security/permission';
import { mayReadList } from '../security/readableList';
import { draftPermission } from '../security/visibleRows';

/** Permission levels, grants and permissions of one's own: told to those who may look them up. */
const PERMISSION_CHANGES: readonly number[] = [
  ChangeType.roleAdd, ChangeType.roleDelete, ChangeType.roleUpdate, ChangeType.assignmentAdd, ChangeType.assignmentDelete, ChangeType.scopeAdd, ChangeType.scopeDelete
];

/**
 * Tells which changes a caller may learn of. What is there is judged as if it were read; what is gone by the
 * permissions it had, and drafts that never were published are told only to those who see drafts. How far the real
 * log trims is unproven: this is the stricter reading.
 */
export function changeFilter(call: Call): (change: Change) => boolean {
  const lists = new Map<string, List | undefined>();
  const listOf = (id: string): List | undefined => {
    if (!lists.has(id)) lists.set(id, call.store.lists.byId(id));
    return lists.get(id);
  };
  const items = new Map<string, boolean>();
  const seesItem = (list: List, change: Change): boolean => {
    const key = `${list.id} ${change.itemId}`;
    const known = items.get(key);
    if (known !== undefined) return known;
    const exists = call.store.items.levels(list.id, change.itemId as number).length > 0;
    const seen = exists ? firstVisible(list, 'i.id = ?', [change.itemId as number], call) !== undefined : undefined;
    if (seen !== undefined) items.set(key, seen);
    return seen ?? sawItem(list, change);
  };
  const sawItem = (list: List, { scopeId, draft }: Change): boolean =>
    call.access.has(scopeId ?? list.scopeId, Permission.viewListItems) && (!draft || call.access.has(scopeId ?? list.scopeId, draftPermission(list)));

  return change => {
    if (PERMISSION_CHANGES.includes(change.type) && !call.access.has(change.scopeId ?? '', Permission.enumeratePermissions)) return false;
    if (change.object === 'User' || change.object === 'Group') return call.access.has(change.scopeId ?? '', Permission.browseUserInfo);
    if (change.listId === null) return call.access.has(change.scopeId ?? '', Permission.open);
    const list = listOf(change.listId);
    if (!list) return call.access.has(change.scopeId ?? '', Permission.viewListItems);
    if (!mayReadList(list, call)) return false;
    return change.object !== 'Item' || change.itemId === null || seesItem(list, change);
  };
}
