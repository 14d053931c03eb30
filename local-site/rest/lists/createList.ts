import { randomUUID } from 'node:crypto';
import type { List, ListSettings } from '../../storage/lists';
import type { Store } from '../../storage/store';
import type { Web } from '../../storage/webs';
import { builtInFields, isLibraryTemplate } from '../fields/builtInFields';
import { refusals } from '../refusals';
import { defaultView } from '../views/defaultView';
import { LONGEST_TITLE } from './updateList';

export interface NewList {
  readonly title: string;
  readonly template: number;
  /** Last part of the root folder's path; from the title when missing. */
  readonly folder?: string;
  readonly settings?: Partial<ListSettings>;
}

/** SharePoint's defaults; 50 major versions as recorded. */
const DEFAULTS: ListSettings = {
  Description: '', AllowContentTypes: true, ContentTypesEnabled: false, EnableAttachments: true, EnableFolderCreation: false,
  EnableVersioning: true, EnableMinorVersions: false, EnableModeration: false, DraftVersionVisibility: 0, ForceCheckout: false,
  Hidden: false, NoCrawl: false, OnQuickLaunch: false, MajorVersionLimit: 50, MajorWithMinorVersionsLimit: 0,
  DisableGridEditing: false, DefaultItemOpenUseListSetting: false, IrmEnabled: false, ListExperienceOptions: 0,
  ValidationFormula: null, ValidationMessage: null, ReadSecurity: 1, WriteSecurity: 1
};

/** Templates that can be made: 100 generic list, 101 document library, 119 Site Pages. */
const CREATABLE: readonly number[] = [100, 101, 119];

/** Makes a list with its columns, content types and default view. A title already taken in the web is refused (500). */
export function createList(store: Store, web: Web, wanted: NewList, now: string): List {
  const title = wanted.title.trim();
  if (title === '') throw refusals.operationRefused('The list title must not be empty.');
  if (title.length > LONGEST_TITLE) throw refusals.listTitleTooLong();
  if (!CREATABLE.includes(wanted.template)) throw refusals.operationRefused(`Invalid list template ${wanted.template}.`);
  if (store.lists.byTitle(web.id, title)) throw refusals.duplicateListTitle();
  const library = isLibraryTemplate(wanted.template);
  const list: List = {
    id: randomUUID(), webId: web.id, title, root: freeRoot(store, web, wanted.folder ?? title, library), template: wanted.template,
    scopeId: web.scopeId, version: 0, created: now, modified: now, deleted: now,
    settings: { ...DEFAULTS, EnableAttachments: !library, EnableFolderCreation: library, ...wanted.settings }
  };
  store.lists.add(list);
  for (const field of builtInFields(list.template)) store.fields.save(list.id, field);
  contentTypesOf(list).forEach((type, position) => store.contentTypes.save(list.id, type, position));
  store.views.save(list.id, defaultView(list));
  return list;
}

/** `/Lists/X` for lists, `/X` for libraries, with a number behind when taken. */
function freeRoot(store: Store, web: Web, name: string, library: boolean): string {
  const leaf = name.replace(/[~"#%&*:<>?/\\{|}.]/g, '').trim() || 'List';
  const base = `${web.path}${library ? '' : '/Lists'}/${leaf}`;
  let root = base;
  for (let number = 1; store.lists.byRoot(root); number += 1) root = base + number;
  return root;
}

function contentTypesOf(list: List): { id: string; name: string; description: string; group: string; hidden: boolean }[] {
  const own = randomUUID().replace(/-/g, '').toUpperCase();
  const main = list.template === 100 ? ['0x01', 'Item', 'Create a new list item.']
    : list.template === 119 ? ['0x0101009D1CB255DA76424F860D91F20E6C4118', 'Site Page', 'Create a new site page.']
    : ['0x0101', 'Document', 'Create a new document.'];
  const type = (id: string, name: string, description: string) => ({ id: `${id}00${own}`, name, description, group: 'Custom Content Types', hidden: false });
  return [type(main[0], main[1], main[2]), type('0x0120', 'Folder', 'Create a new folder.')];
}
