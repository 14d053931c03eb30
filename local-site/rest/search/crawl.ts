import type { QueueEntry } from '../../storage/searchIndex';
import type { Service } from '../call';
import { isoTime } from '../time/siteTime';
import { itemDocument } from './itemDocument';
import { listDocument, webDocument } from './placeDocument';

/** Documents one call may crawl: after a large import the index catches up over several searches, as the real one does over time. */
const MOST_AT_ONCE = 20_000;

/**
 * Crawls what changed at least `searchLagSeconds` ago on the site's clock, as it is now: only what is published. With a
 * lag this runs before every call, so that what a search finds depends on the clock and nothing else.
 */
export function crawl(service: Service): void {
  const { clock, limits, store } = service;
  const until = isoTime(new Date(clock.now().getTime() - limits.searchLagSeconds * 1000));
  for (const entry of store.search.due(until, MOST_AT_ONCE)) {
    crawlOne(entry, service);
    store.search.done(entry);
  }
}

function crawlOne(entry: QueueEntry, service: Service): void {
  const { search, lists, webs, items } = service.store;
  if (entry.number === -1) {
    const web = webs.byId(entry.owner);
    if (web) search.put(webDocument(web), '');
    else search.remove(entry);
    return;
  }
  const list = lists.byId(entry.owner);
  const web = list && webs.byId(list.webId);
  if (!list || !web) search.remove(entry);
  else if (entry.number === 0) search.put(listDocument(web, list), list.settings.Description);
  else {
    const published = items.levels(list.id, entry.number).find(level => level.level === 1);
    if (!published) return search.remove(entry);
    const { document, body } = itemDocument(web, list, published, service);
    search.put(document, body);
  }
}
