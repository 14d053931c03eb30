import { accessOf, type Access } from '../security/access';
import { knownCaller } from '../security/caller';
import { Permission } from '../security/permission';
import { mayReadList } from '../security/readableList';
import { readableRows } from '../security/visibleRows';
import type { Call } from '../call';

interface Key {
  readonly doc: number;
  readonly owner: string;
  readonly number: number;
}

/**
 * Of crawled things those the caller may read now, in every site: items that still are published, lists and webs.
 * Permissions are honoured as they are at the query, whatever was true at the crawl. What a list keeps from search
 * (`NoCrawl`) is left out with the list.
 */
export function readable<Found extends Key>(found: readonly Found[], call: Call): Found[] {
  const { store } = call;
  const accesses = new Map<string, Access>([[call.site.id, call.access]]);
  const accessIn = (siteId: string): Access => {
    const known = accesses.get(siteId) ?? accessOf(knownCaller(call, siteId, call.account), siteId, call.permissions);
    accesses.set(siteId, known);
    return known;
  };
  const byOwner = new Map<string, Found[]>();
  for (const one of found) {
    const group = byOwner.get(one.owner);
    if (group) group.push(one);
    else byOwner.set(one.owner, [one]);
  }
  return [...byOwner].flatMap(([owner, group]) => (group[0].number === -1 ? websOf(owner, group) : inList(owner, group)));

  function websOf(id: string, group: Found[]): Found[] {
    const web = store.webs.byId(id);
    return web && accessIn(web.siteId).has(web.scopeId, Permission.open | Permission.viewListItems) ? group : [];
  }

  function inList(id: string, group: Found[]): Found[] {
    const list = store.lists.byId(id);
    const web = list && store.webs.byId(list.webId);
    if (!list || !web || list.settings.NoCrawl) return [];
    const access = accessIn(web.siteId);
    const { sql, values } = readableRows(access, list);
    const numbers = JSON.stringify(group.map(one => one.number));
    const visible = new Set(store.db.all<{ id: number }>(
      `SELECT i.id FROM items i WHERE ${sql} AND i.level = 1 AND i.id IN (SELECT value FROM json_each(?))`, ...values, numbers
    ).map(row => row.id));
    return group.filter(one => (one.number === 0 ? mayReadList(list, { store, access }) : visible.has(one.number)));
  }
}
