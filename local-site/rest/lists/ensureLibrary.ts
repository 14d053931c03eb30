import type { List } from '../../storage/lists';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { readableList } from '../security/readableList';
import { libraryNames } from '../webs/libraryNames';
import { createList } from './createList';

const PLACES = { assets: { root: 'SiteAssets', template: 101 }, pages: { root: 'SitePages', template: 119 } } as const;

/** The web's Site Assets or Site Pages library, made when it is missing and the caller manages lists. */
export function ensureLibrary(web: Web, which: keyof typeof PLACES, call: Call): List {
  const { root, template } = PLACES[which];
  const known = call.store.lists.byRoot(`${web.path}/${root}`);
  if (known) return readableList(known, refusals.listMissing, call);
  call.access.demand(web.scopeId, Permission.manageLists);
  return createList(call.store, web, { title: libraryNames(web)[which], template, root, settings: { EnableMinorVersions: which === 'pages' } }, call.now);
}
