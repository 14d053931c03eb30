import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';

/** An item nobody has: what a selection is checked against where a collection is empty. */
export function blankItem(list: List): Item {
  return {
    row: 0, listId: list.id, id: 0, level: 1, isCurrent: true, kind: 0, directory: list.root, leaf: '', uniqueId: '', guid: '',
    scopeId: list.scopeId, contentType: '0x01', version: 512, revision: 1, moderation: 0, moderationComment: null, checkedOutBy: null,
    comment: '', author: 0, editor: 0, created: list.created, modified: list.created, stream: null, size: 0, values: {}
  };
}
