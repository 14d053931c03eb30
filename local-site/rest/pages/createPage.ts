import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Store } from '../../storage/store';
import { commitNew, replace } from '../items/commitItem';

export interface NewPage {
  readonly leaf: string;
  readonly title: string;
  readonly layout: string;
  readonly author: number;
  readonly published: boolean;
}

/** Adds an empty modern page to a Site Pages library; rights are the caller's business. */
export function createPage(store: Store, list: List, page: NewPage, now: string): Item {
  const writer = { store, now };
  const item = commitNew(list, {
    listId: list.id, id: store.lists.nextItemId(list.id), kind: 0, directory: list.root, leaf: page.leaf, scopeId: list.scopeId,
    contentType: store.contentTypes.of(list.id)[0].id, author: page.author, editor: page.author, created: now, modified: now,
    stream: store.streams.add(Buffer.alloc(0)), size: 0,
    values: {
      Title: page.title, CanvasContent1: '[]', LayoutWebpartsContent: '[]', PageLayoutType: page.layout, PromotedState: 0,
      ClientSideApplicationId: 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec'
    }
  }, writer);
  return page.published ? replace(list, item, { ...item, level: 1, version: 512, moderation: 0 }, writer) : item;
}
