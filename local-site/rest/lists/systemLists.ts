import type { ListSettings } from '../../storage/lists';
import type { Store } from '../../storage/store';
import type { Web } from '../../storage/webs';
import { createList } from './createList';
import { USER_INFO } from './listTemplates';

interface SystemList {
  readonly title: string;
  readonly template: number;
  /** Below the web. */
  readonly path: string;
  readonly settings?: Partial<ListSettings>;
}

/** Galleries are for designers: other contributors add and change nothing there (the real service gives them permissions of their own; unproven). */
const FOR_DESIGNERS: Partial<ListSettings> = { WriteSecurity: 4 };

const system = (title: string, template: number, path: string, settings: Partial<ListSettings> = {}): SystemList => {
  const guard = path.startsWith('_catalogs/') ? FOR_DESIGNERS : {};
  return { title, template, path, settings: { Hidden: true, NoCrawl: true, EnableVersioning: false, properties: { AllowDeletion: false }, ...guard, ...settings } };
};

const OF_EVERY_WEB: readonly SystemList[] = [
  system('Master Page Gallery', 116, '_catalogs/masterpage', { EnableVersioning: true, EnableMinorVersions: true }),
  system('Composed Looks', 124, '_catalogs/design')
];

/** What a fresh site has beside the libraries people use; the names are English in every language (unproven), and the set may not be whole. */
const OF_ROOT_WEBS: readonly SystemList[] = [
  ...OF_EVERY_WEB,
  system('appdata', 125, '_catalogs/appdata'), system('Converted Forms', 10102, 'IWConvertedForms'),
  system('Form Templates', 101, 'FormServerTemplates', { Hidden: false, EnableVersioning: true }), system('List Template Gallery', 114, '_catalogs/lt'),
  system('Maintenance Log Library', 175, '_catalogs/MaintenanceLogs'), system('Solution Gallery', 121, '_catalogs/solutions'),
  system('TaxonomyHiddenList', 100, 'Lists/TaxonomyHiddenList'), system('Theme Gallery', 123, '_catalogs/theme'),
  system('User Information List', USER_INFO, '_catalogs/users', { EnableAttachments: true }), system('Web Part Gallery', 113, '_catalogs/wp'),
  system('Web Template Extensions', 3415, 'Lists/Web Template Extensions')
];

/** Gives sites that an older version made the lists it did not make. */
export function completeSites(store: Store, now: string): void {
  for (const { path } of store.webs.sites()) {
    const web = store.webs.byPath(path);
    if (web) addSystemLists(store, web, now);
  }
}

/** Makes what is missing of a web's own lists. */
export function addSystemLists(store: Store, web: Web, now: string): void {
  for (const { title, template, path, settings } of web.parentId === null ? OF_ROOT_WEBS : OF_EVERY_WEB) {
    if (store.lists.byRoot(`${web.path}/${path}`) || store.lists.byTitle(web.id, title)) continue;
    createList(store, web, { title, template, root: path, settings }, now);
  }
}
