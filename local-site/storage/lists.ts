import type { Database } from './database';
import { TABLES_OF_ITEMS } from './items';

/** The settings of a list that can be set over REST, by their SharePoint names. */
export interface ListSettings {
  Description: string;
  AllowContentTypes: boolean;
  ContentTypesEnabled: boolean;
  EnableAttachments: boolean;
  EnableFolderCreation: boolean;
  EnableVersioning: boolean;
  EnableMinorVersions: boolean;
  EnableModeration: boolean;
  /** 0 every reader, 1 who can edit, 2 who can approve (and the author). */
  DraftVersionVisibility: number;
  ForceCheckout: boolean;
  Hidden: boolean;
  NoCrawl: boolean;
  OnQuickLaunch: boolean;
  MajorVersionLimit: number;
  MajorWithMinorVersionsLimit: number;
  DisableGridEditing: boolean;
  DefaultItemOpenUseListSetting: boolean;
  IrmEnabled: boolean;
  ListExperienceOptions: number;
  ValidationFormula: string | null;
  ValidationMessage: string | null;
  ReadSecurity: number;
  WriteSecurity: number;
  /** Further settings by SharePoint's names, where they are not as in a new list. */
  properties?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface List {
  readonly id: string;
  readonly webId: string;
  readonly title: string;
  /** Server-relative path of the root folder. */
  readonly root: string;
  readonly template: number;
  readonly scopeId: string;
  readonly version: number;
  readonly created: string;
  readonly modified: string;
  readonly deleted: string;
  readonly settings: ListSettings;
}

interface Row extends Omit<List, 'settings' | 'webId' | 'scopeId'> {
  web_id: string;
  scope_id: string;
  settings: string;
}

/** What stands for web and address of a list in the recycle bin. */
export function recycledRoot(id: string): string {
  return `recycled:${id.toLowerCase()}`;
}

export function listStore(db: Database) {
  const read = (row: Row | undefined): List | undefined =>
    row && {
      id: row.id, webId: row.web_id, title: row.title, root: row.root, template: row.template, scopeId: row.scope_id,
      version: row.version, created: row.created, modified: row.modified, deleted: row.deleted,
      settings: JSON.parse(row.settings) as ListSettings
    };
  return {
    /** Not one that lies in the recycle bin. */
    byId: (id: string) => read(db.first<Row>('SELECT * FROM lists WHERE id = ? AND web_id <> ?', id.toLowerCase(), recycledRoot(id))),
    byTitle: (webId: string, title: string) => read(db.first<Row>('SELECT * FROM lists WHERE web_id = ? AND fold(title) = ?', webId, title.toLowerCase())),
    byRoot: (root: string) => read(db.first<Row>('SELECT * FROM lists WHERE fold(root) = ?', root.toLowerCase())),
    byTemplate: (webId: string, template: number) =>
      read(db.first<Row>('SELECT * FROM lists WHERE web_id = ? AND template = ? ORDER BY created LIMIT 1', webId, template)),
    /** The list a server-relative path lies in. */
    containing(path: string): List | undefined {
      for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
        const list = read(db.first<Row>('SELECT * FROM lists WHERE fold(root) = ?', path.slice(0, end).toLowerCase()));
        if (list) return list;
      }
      return undefined;
    },
    ofWeb: (webId: string) => db.all<Row>('SELECT * FROM lists WHERE web_id = ? ORDER BY title', webId).map(row => read(row) as List),
    ids: () => db.all<{ id: string }>('SELECT id FROM lists'),
    add: (list: List) =>
      db.run(
        'INSERT INTO lists VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)',
        list.id, list.webId, list.title, list.root, list.template, list.scopeId, list.version, list.created, list.modified,
        list.deleted, JSON.stringify(list.settings)
      ),
    /** Saves title and settings; every save is a new version, shown in the list's ETag. */
    save: (list: List) =>
      db.run('UPDATE lists SET title = ?, settings = ?, version = version + 1 WHERE id = ?', list.title, JSON.stringify(list.settings), list.id),
    touch: (id: string) => db.run('UPDATE lists SET version = version + 1 WHERE id = ?', id),
    itemsChanged: (id: string, time: string) => db.run('UPDATE lists SET modified = ?, version = version + 1 WHERE id = ?', time, id),
    itemDeleted: (id: string, time: string) => db.run('UPDATE lists SET deleted = ?, version = version + 1 WHERE id = ?', time, id),
    setScope: (id: string, scopeId: string) => db.run('UPDATE lists SET scope_id = ? WHERE id = ?', scopeId, id),
    /** Lists of a web that inherit a scope, moved to another. */
    moveScope: (webId: string, from: string, to: string) =>
      db.run('UPDATE lists SET scope_id = ? WHERE web_id = ? AND scope_id = ?', to, webId, from),
    /** The next free id; what is stored outside lists simply counts on. */
    nextItemId(id: string): number {
      db.run('UPDATE lists SET next_item = next_item + 1 WHERE id = ?', id);
      return (db.first<{ id: number }>('SELECT next_item - 1 AS id FROM lists WHERE id = ?', id)
        ?? db.first<{ id: number }>('SELECT coalesce(max(id), 0) + 1 AS id FROM items WHERE list_id = ?', id) as { id: number }).id;
    },
    /** Out of its web and off its address; rows, columns, views and permissions stay as they are. */
    recycle({ id, root }: List): void {
      db.run('UPDATE items SET directory = ? || substr(directory, ?) WHERE list_id = ?', recycledRoot(id), root.length + 1, id);
      db.run('UPDATE lists SET web_id = ?, root = ? WHERE id = ?', recycledRoot(id), recycledRoot(id), id);
    },
    restore(id: string, webId: string, root: string): void {
      db.run('UPDATE items SET directory = ? || substr(directory, ?) WHERE list_id = ?', root, recycledRoot(id).length + 1, id);
      db.run('UPDATE lists SET web_id = ?, root = ? WHERE id = ?', webId, root, id);
    },
    remove(id: string): void {
      db.run('DELETE FROM value_index WHERE row IN (SELECT row FROM items WHERE list_id = ?)', id);
      for (const table of ['items', 'item_versions', 'views', 'scopes', 'event_receivers', ...TABLES_OF_ITEMS]) db.run(`DELETE FROM ${table} WHERE list_id = ?`, id);
      for (const table of ['fields', 'content_types', 'user_custom_actions']) db.run(`DELETE FROM ${table} WHERE owner = ?`, id);
      db.run('DELETE FROM lists WHERE id = ?', id);
    }
  };
}
