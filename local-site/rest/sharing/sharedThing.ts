import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { visibleAt, visibleItem, type ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { mayReadList } from '../security/readableList';
import { itemPath } from '../security/securable';
import { encodedPath } from '../wire/encodedPath';
import { pathOfUrl } from '../wire/pathOfUrl';
import { trimEnd } from '../wire/trimEnd';

/** What sharing is about: an item, file or folder, or without one the web itself. */
export interface SharedThing {
  readonly web: Web;
  readonly subject?: ListItem;
}

/** What an address means, as far as the caller may see it: a file or folder, an item's form, or a page of the web for the web. */
export function thingAt(address: string, call: Call): SharedThing {
  const path = /^https?:/i.test(address) ? pathOfUrl(address) : address;
  const { web } = call;
  const inWeb = path.toLowerCase() === web.path.toLowerCase() || path.toLowerCase().startsWith(`${web.path.toLowerCase()}/`);
  if (!inWeb) throw refusals.badServerRelativeUrl();
  const plain = trimEnd(path, '/');
  const list = call.store.lists.containing(plain);
  if (!list || list.webId !== web.id) {
    if (plain.toLowerCase() === web.path.toLowerCase() || /\/_layouts\/15\/aclinv\.aspx$/i.test(plain)) return { web };
    throw refusals.pathMissing();
  }
  if (!mayReadList(list, call)) throw refusals.accessDenied();
  const id = /\/(?:Disp|Edit)Form\.aspx$/i.test(plain) ? Number(new URL(address, call.origin).searchParams.get('ID')) : Number.NaN;
  if (!Number.isNaN(id)) return { web, subject: visibleItem(list, id, call) };
  const item = visibleAt(list, plain, call);
  if (!item) throw refusals.pathMissing();
  return { web, subject: { list, item } };
}

export function nameOf({ web, subject }: SharedThing): string {
  if (!subject) return web.settings.title;
  const { item } = subject;
  return item.stream !== null || item.kind === 1 ? item.leaf : String(item.values.Title ?? '');
}

export function urlOf({ web, subject }: SharedThing, { origin }: Pick<Call, 'origin'>): string {
  if (!subject) return origin + web.path;
  const { item, list } = subject;
  return item.stream !== null || item.kind === 1 ? origin + encodedPath(itemPath(item)) : `${origin}${encodedPath(list.root)}/DispForm.aspx?ID=${item.id}`;
}
