import type { Database } from './database';
import { inOrBelow } from './inOrBelow';

/** Something with permissions of its own: a web, a list, or an item or folder of a list. */
export interface Scope {
  readonly id: string;
  readonly siteId: string;
  readonly parentId: string | null;
  readonly webId: string;
  readonly listId: string | null;
  readonly itemId: number | null;
}

interface Row {
  id: string;
  site_id: string;
  parent_id: string | null;
  web_id: string;
  list_id: string | null;
  item_id: number | null;
}

/** Grants of one scope to one principal, as 32-bit halves of the mask. */
export interface Grant {
  readonly scopeId: string;
  readonly high: number;
  readonly low: number;
}

export function scopeStore(db: Database) {
  const read = (row: Row): Scope => ({
    id: row.id, siteId: row.site_id, parentId: row.parent_id, webId: row.web_id, listId: row.list_id, itemId: row.item_id
  });
  return {
    byId(id: string): Scope {
      const row = db.first<Row>('SELECT * FROM scopes WHERE id = ?', id);
      if (!row) throw new Error(`no scope ${id}`);
      return read(row);
    },
    exists: (id: string) => db.first('SELECT 1 FROM scopes WHERE id = ?', id) !== undefined,
    add: (scope: Scope) =>
      db.run('INSERT INTO scopes VALUES (?, ?, ?, ?, ?, ?)', scope.id, scope.siteId, scope.parentId, scope.webId, scope.listId, scope.itemId),
    remove(id: string): void {
      db.run('DELETE FROM role_assignments WHERE scope_id = ?', id);
      db.run('DELETE FROM scopes WHERE id = ?', id);
    },
    reparent: (from: string, to: string) => db.run('UPDATE scopes SET parent_id = ? WHERE parent_id = ?', to, from),
    setParent: (id: string, parentId: string) => db.run('UPDATE scopes SET parent_id = ? WHERE id = ?', parentId, id),
    /** Scopes inside a list, its own included when it has one. */
    ofList: (listId: string) => db.all<Row>('SELECT * FROM scopes WHERE list_id = ?', listId).map(read),
    /** Scopes of what lies in a folder of a list, or deeper. */
    below(listId: string, path: string): { readonly id: string }[] {
      const place = inOrBelow('i.directory', path);
      return db.all<{ id: string }>(
        `SELECT DISTINCT s.id FROM items i JOIN scopes s ON s.list_id = i.list_id AND s.item_id = i.id WHERE +i.list_id = ? AND ${place.sql}`, listId, ...place.values
      );
    },
    moveUnder: (id: string, from: string, to: string) => db.run('UPDATE scopes SET parent_id = ? WHERE id = ? AND parent_id = ?', to, id, from),
    children: (id: string) => db.all<Row>('SELECT * FROM scopes WHERE parent_id = ?', id).map(read),
    grants(siteId: string, principalIds: readonly number[]): Grant[] {
      return db.all<Grant>(
        `SELECT a.scope_id AS scopeId, d.high, d.low FROM role_assignments a
         JOIN scopes s ON s.id = a.scope_id
         JOIN role_definitions d ON d.site_id = s.site_id AND d.id = a.role_id
         WHERE s.site_id = ? AND a.principal_id IN (SELECT value FROM json_each(?))`,
        siteId, JSON.stringify(principalIds)
      );
    },
    assignments: (scopeId: string) =>
      db.all<{ principalId: number; roleId: number }>(
        'SELECT principal_id AS principalId, role_id AS roleId FROM role_assignments WHERE scope_id = ? ORDER BY principal_id, role_id', scopeId
      ),
    assign: (scopeId: string, principalId: number, roleId: number) =>
      db.run('INSERT OR IGNORE INTO role_assignments VALUES (?, ?, ?)', scopeId, principalId, roleId),
    unassign: (scopeId: string, principalId: number, roleId: number) =>
      db.run('DELETE FROM role_assignments WHERE scope_id = ? AND principal_id = ? AND role_id = ?', scopeId, principalId, roleId),
    rolesOf: (scopeId: string, principalId: number) =>
      db.all<{ id: number }>('SELECT role_id AS id FROM role_assignments WHERE scope_id = ? AND principal_id = ?', scopeId, principalId).map(row => row.id),
    /** Whether a principal stands in a scope directly below; through Limited Access that tells of everything deeper. */
    standsBelow: (scopeId: string, principalId: number) =>
      db.first('SELECT 1 FROM scopes s JOIN role_assignments a ON a.scope_id = s.id WHERE s.parent_id = ? AND a.principal_id = ? LIMIT 1', scopeId, principalId) !== undefined,
    /** Everybody who stands in the scopes directly below. */
    principalsBelow: (scopeId: string) =>
      db.all<{ id: number }>('SELECT DISTINCT a.principal_id AS id FROM scopes s JOIN role_assignments a ON a.scope_id = s.id WHERE s.parent_id = ?', scopeId).map(row => row.id),
    clear: (scopeId: string) => db.run('DELETE FROM role_assignments WHERE scope_id = ?', scopeId),
    forgetPrincipal: (siteId: string, principalId: number) =>
      db.run('DELETE FROM role_assignments WHERE principal_id = ? AND scope_id IN (SELECT id FROM scopes WHERE site_id = ?)', principalId, siteId)
  };
}
