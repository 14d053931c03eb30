import type { Item } from '../../storage/items';
import type { ItemValue } from '../../storage/itemValue';
import type { List } from '../../storage/lists';
import type { Store } from '../../storage/store';
import { commitNew, replace } from '../items/commitItem';
import type { FolderPlace } from '../items/addItem';

interface NewPage {
  readonly leaf: string;
  readonly title: string;
  readonly layout: string;
  readonly author: number;
  readonly published: boolean;
  /** The library's root unless given. */
  readonly folder?: FolderPlace;
  /** What it begins with besides an empty canvas. */
  readonly values?: Readonly<Record<string, ItemValue>>;
}

/** Adds a modern page to a Site Pages library; rights are the caller's business. */
export function createPage(store: Store, list: List, page: NewPage, now: string): Item {
  const writer = { store, now };
  const folder = page.folder ?? { path: list.root, scopeId: list.scopeId };
  const item = commitNew(list, {
    listId: list.id, id: store.lists.nextItemId(list.id), kind: 0, directory: folder.path, leaf: page.leaf, scopeId: folder.scopeId,
    contentType: store.contentTypes.of(list.id)[0].id, author: page.author, editor: page.author, created: now, modified: now,
    stream: store.streams.add(Buffer.alloc(0)), size: 0,
    values: {
      Title: page.title, CanvasContent1: '[]', LayoutWebpartsContent: '[]', PageLayoutType: page.layout, PromotedState: 0,
      ClientSideApplicationId: 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec', ...page.values
    }
  }, writer);
  return page.published ? replace(list, item, { ...item, level: 1, version: 512, moderation: 0 }, writer) : item;
}
