import type { List } from '../../storage/lists';
import type { Store } from '../../storage/store';
import { indexKeys } from './indexKeys';

/** When neither approval nor minor versions tell drafts apart any more, the newest row of every item is what all see. */
export function publishAllDrafts(list: List, store: Store): void {
  const fields = store.fields.of(list.id);
  for (const draft of store.items.select('items i WHERE i.list_id = ? AND i.level = 2', list.id)) {
    for (const level of store.items.levels(list.id, draft.id)) if (level.level <= 2) store.items.removeLevel(level);
    const published = { ...draft, level: 1, moderation: 0 };
    store.items.put(published, indexKeys(published, fields));
  }
}
