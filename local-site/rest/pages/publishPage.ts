import type { Item } from '../../storage/items';
import type { ItemValue } from '../../storage/itemValue';
import type { Call } from '../call';
import { checkIn } from '../files/checkOut';
import { publish } from '../files/publishing';
import { demandNewest } from '../items/changeItem';
import { commitChange } from '../items/commitItem';
import type { ListItem } from '../items/visibleItem';
import { Permission } from '../security/permission';

export const NOT_PROMOTED = 0;
const PROMOTE_ON_PUBLISH = 1;
const PROMOTED = 2;

/** Checks the page in and publishes it; what waits to become news is news then. Under content approval it waits for that. */
export function publishPage({ list, item: newest }: ListItem, call: Call): Item {
  call.access.demand(newest.scopeId, Permission.editListItems);
  const item = newest.level === 255 ? checkIn({ list, item: newest }, '', 0, call) : newest;
  if (!list.settings.EnableMinorVersions || item.level === 1) return item;
  const ready = list.settings.EnableModeration ? item : setQuietly({ list, item }, asPublished(item, call.now), call);
  call.store.scheduledPages.remove(list.id, item.id);
  return publish({ list, item: ready }, '', call);
}

/** Values that publishing changes. */
export function asPublished({ values }: Item, now: string): Readonly<Record<string, ItemValue>> {
  return {
    FirstPublishedDate: values.FirstPublishedDate ?? now,
    ...(values.PromotedState === PROMOTE_ON_PUBLISH ? { PromotedState: PROMOTED } : {})
  };
}

/** Makes a page news (as soon as it is published), or a plain page again. */
export function promotePage(page: ListItem, news: boolean, call: Call): Item {
  call.access.demand(page.item.scopeId, Permission.editListItems);
  demandNewest(page.item, call);
  const published = page.item.level === 1;
  return setQuietly(page, { PromotedState: !news ? NOT_PROMOTED : published ? PROMOTED : PROMOTE_ON_PUBLISH }, call);
}

/** Without a new version, and without a new editor. */
function setQuietly({ list, item }: ListItem, values: Readonly<Record<string, ItemValue>>, call: Call): Item {
  return commitChange(list, item, { ...item, values: { ...item.values, ...values } }, call, { sameVersion: true });
}
