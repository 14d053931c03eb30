import type { Store } from '../../storage/store';
import type { Web } from '../../storage/webs';
import { createList } from '../lists/createList';
import { addSystemLists } from '../lists/systemLists';
import { createPage } from '../pages/createPage';
import { libraryNames } from './libraryNames';

/** Site Pages of a new site: drafts for those who edit, check-out before a change (both from the service's own settings page; unproven by a recording). */
const PAGES = { EnableMinorVersions: true, DraftVersionVisibility: 1, ForceCheckout: true } as const;

/** The libraries of a new web, its home page (item 1 of Site Pages) and the quick launch to it. The Style Library is a root web's. */
export function addLibraries(store: Store, web: Web, author: number, now: string): void {
  const names = libraryNames(web);
  createList(store, web, { title: names.documents, folder: 'Shared Documents', template: 101 }, now);
  const pages = createList(store, web, { title: names.pages, folder: 'SitePages', template: 119, settings: PAGES }, now);
  createList(store, web, { title: names.assets, folder: 'SiteAssets', template: 101 }, now);
  if (web.parentId === null) createList(store, web, { title: names.styles, folder: 'Style Library', template: 101 }, now);
  createPage(store, pages, { leaf: 'Home.aspx', title: names.home, layout: 'Home', author, published: true }, now);
  addSystemLists(store, web, now);
  store.navigation.add(web.id, { bar: 'quicklaunch', title: names.home, url: web.path, visible: true });
}
