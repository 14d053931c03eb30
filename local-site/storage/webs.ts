import type { Database } from './database';

/** What a web keeps besides its place. */
export interface WebSettings {
  title: string;
  description: string;
  /** LCID of the user interface, e.g. 1033 or 1053. */
  readonly language: number;
  /** LCID of dates and numbers. */
  readonly localeId: number;
  /** SharePoint's own time zone number, e.g. 4 (Stockholm) or 13 (Pacific). */
  readonly timeZoneId: number;
  welcomePage: string;
  quickLaunchEnabled: boolean;
  ownerGroup: number;
  memberGroup: number;
  visitorGroup: number;
  /** Name and configuration of the template, e.g. `STS` and 3; missing in data of earlier versions. */
  readonly template?: string;
  readonly configuration?: number;
  /** User id of who made it. */
  readonly author?: number;
  /** Further settings by SharePoint's names, where they are not as in a new web. */
  readonly properties?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface Web {
  readonly id: string;
  readonly siteId: string;
  readonly parentId: string | null;
  readonly path: string;
  readonly scopeId: string;
  readonly created: string;
  readonly modified: string;
  readonly settings: WebSettings;
}

interface Row {
  id: string;
  site_id: string;
  parent_id: string | null;
  path: string;
  scope_id: string;
  created: string;
  modified: string;
  settings: string;
}

export interface Site {
  readonly id: string;
  readonly path: string;
  readonly created: string;
}

export function webStore(db: Database) {
  const read = (row: Row | undefined): Web | undefined =>
    row && {
      id: row.id,
      siteId: row.site_id,
      parentId: row.parent_id,
      path: row.path,
      scopeId: row.scope_id,
      created: row.created,
      modified: row.modified,
      settings: JSON.parse(row.settings) as WebSettings
    };
  return {
    sites: () => db.all<Site>('SELECT id, path, created FROM sites ORDER BY rowid'),
    site: (id: string) => db.first<Site>('SELECT id, path, created FROM sites WHERE id = ?', id),
    addSite: (site: Site) =>
      db.run('INSERT INTO sites (id, path, created, next_principal, next_role) VALUES (?, ?, ?, 3, 1073741926)', site.id, site.path, site.created),
    byPath: (path: string) => read(db.first<Row>('SELECT * FROM webs WHERE path = ?', path)),
    byId: (id: string) => read(db.first<Row>('SELECT * FROM webs WHERE id = ?', id)),
    children: (id: string) => db.all<Row>('SELECT * FROM webs WHERE parent_id = ? ORDER BY path', id).map(row => read(row) as Web),
    ofSite: (siteId: string) => db.all<Row>('SELECT * FROM webs WHERE site_id = ? ORDER BY path', siteId).map(row => read(row) as Web),
    add: (web: Web) =>
      db.run(
        'INSERT INTO webs VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        web.id, web.siteId, web.parentId, web.path, web.scopeId, web.created, web.modified, JSON.stringify(web.settings)
      ),
    saveSettings: (id: string, settings: WebSettings) =>
      db.run('UPDATE webs SET settings = ? WHERE id = ?', JSON.stringify(settings), id),
    remove: (id: string) => db.run('DELETE FROM webs WHERE id = ?', id),
    touch: (id: string, time: string) => db.run('UPDATE webs SET modified = ? WHERE id = ?', time, id),
    /** The web a server-relative path lies in: the longest web path that starts it. */
    containing(path: string): Web | undefined {
      for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
        const web = read(db.first<Row>('SELECT * FROM webs WHERE path = ?', path.slice(0, end)));
        if (web) return web;
      }
      return undefined;
    }
  };
}
