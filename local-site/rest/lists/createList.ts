import { randomUUID } from 'node:crypto';
import type { ContentType } from '../../storage/contentTypes';
import type { List, ListSettings } from '../../storage/lists';
import type { Store } from '../../storage/store';
import type { Web } from '../../storage/webs';
import { BUILT_IN_CONTENT_TYPES } from '../contentTypes/builtInContentTypes';
import { builtInFields } from '../fields/builtInFields';
import { refusals } from '../refusals';
import { defaultView } from '../views/defaultView';
import { listTemplate } from './listTemplates';
import { templateColumns } from './templateColumns';

export interface NewList {
  readonly title: string;
  readonly template: number;
  /** Last part of the root folder's path; from the title when missing. */
  readonly folder?: string;
  /** Path of the root folder below the web, as it shall be. */
  readonly root?: string;
  readonly settings?: Partial<ListSettings>;
}

export const LONGEST_TITLE = 255;

/** SharePoint's defaults; 50 major versions as recorded. */
const DEFAULTS: ListSettings = {
  Description: '', AllowContentTypes: true, ContentTypesEnabled: false, EnableAttachments: true, EnableFolderCreation: false,
  EnableVersioning: true, EnableMinorVersions: false, EnableModeration: false, DraftVersionVisibility: 0, ForceCheckout: false,
  Hidden: false, NoCrawl: false, OnQuickLaunch: false, MajorVersionLimit: 50, MajorWithMinorVersionsLimit: 0,
  DisableGridEditing: false, DefaultItemOpenUseListSetting: false, IrmEnabled: false, ListExperienceOptions: 0,
  ValidationFormula: null, ValidationMessage: null, ReadSecurity: 1, WriteSecurity: 1
};

/**
 * Makes a list with its columns, content types and default view. Refuses a title already taken in the web (500), one
 * longer than 255 (unproven wording), and a place something stands at.
 */
export function createList(store: Store, web: Web, wanted: NewList, now: string): List {
  const title = wanted.title.trim();
  if (title === '') throw refusals.operationRefused('The list title must not be empty.');
  if (title.length > LONGEST_TITLE) throw refusals.listTitleTooLong();
  const template = listTemplate(wanted.template);
  if (!template) throw refusals.invalidTemplate(wanted.template);
  if (store.lists.byTitle(web.id, title)) throw refusals.duplicateListTitle();
  const library = template.baseType === 1;
  const list: List = {
    id: randomUUID(), webId: web.id, title, template: template.id, scopeId: web.scopeId, version: 0, created: now, modified: now, deleted: now,
    root: wanted.root === undefined ? freeRoot(store, web, wanted.folder ?? title, library) : `${web.path}/${wanted.root}`,
    settings: { ...DEFAULTS, EnableAttachments: !library, EnableFolderCreation: library, ...wanted.settings }
  };
  store.lists.add(list);
  for (const field of [...builtInFields(template.id), ...templateColumns(template.id)]) store.fields.save(list.id, field);
  contentTypesOf(template.contentType).forEach((type, position) => store.contentTypes.save(list.id, type, position));
  store.views.save(list.id, defaultView(list));
  return list;
}

/** `/Lists/X` for lists, `/X` for libraries, with a number behind when taken. */
function freeRoot(store: Store, web: Web, name: string, library: boolean): string {
  const leaf = name.replace(/[~"#%&*:<>?/\\{|}.]/g, '').trim() || 'List';
  const base = `${web.path}${library ? '' : '/Lists'}/${leaf}`;
  let root = base;
  for (let number = 1; store.lists.byRoot(root) ?? store.webs.byPath(root); number += 1) root = base + number;
  return root;
}

/** The list's own copies of its content type and of Folder. */
function contentTypesOf(main: string): ContentType[] {
  const own = randomUUID().replace(/-/g, '').toUpperCase();
  const copy = (id: string, name: string, description: string): ContentType =>
    ({ id: `${id}00${own}`, name, description, group: 'Custom Content Types', hidden: false });
  const known = BUILT_IN_CONTENT_TYPES.find(type => type.id === main);
  return [copy(main, known?.name ?? 'Item', known?.description ?? ''), copy('0x0120', 'Folder', 'Create a new folder.')];
}
