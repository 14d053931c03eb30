import type { Database } from './database';

/** A permission level. The mask's halves are unsigned 32-bit numbers, as SharePoint writes them. */
export interface RoleDefinition {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly high: number;
  readonly low: number;
  readonly hidden: boolean;
  readonly order: number;
  readonly kind: number;
}

interface Row extends Omit<RoleDefinition, 'hidden' | 'order'> {
  readonly hidden: number | bigint;
  readonly position: number;
}

export function roleStore(db: Database) {
  const read = ({ position, hidden, ...row }: Row): RoleDefinition => ({
    id: row.id, name: row.name, description: row.description, high: row.high, low: row.low, kind: row.kind,
    hidden: Number(hidden) === 1, order: position
  });
  return {
    all: (siteId: string) => db.all<Row>('SELECT * FROM role_definitions WHERE site_id = ? ORDER BY position, id', siteId).map(read),
    byId(siteId: string, id: number): RoleDefinition | undefined {
      const row = db.first<Row>('SELECT * FROM role_definitions WHERE site_id = ? AND id = ?', siteId, id);
      return row && read(row);
    },
    save: (siteId: string, role: RoleDefinition) =>
      db.run(
        'INSERT OR REPLACE INTO role_definitions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        siteId, role.id, role.name, role.description, role.high, role.low, role.hidden ? 1 : 0, role.order, role.kind
      ),
    remove: (siteId: string, id: number) => db.run('DELETE FROM role_definitions WHERE site_id = ? AND id = ?', siteId, id),
    assignmentsOf: (siteId: string, id: number) =>
      db.all<{ scopeId: string; principalId: number }>(
        'SELECT a.scope_id AS scopeId, a.principal_id AS principalId FROM role_assignments a JOIN scopes s ON s.id = a.scope_id WHERE s.site_id = ? AND a.role_id = ?', siteId, id
      ),
    nextId(siteId: string): number {
      db.run('UPDATE sites SET next_role = next_role + 1 WHERE id = ?', siteId);
      return (db.first<{ id: number }>('SELECT next_role AS id FROM sites WHERE id = ?', siteId) as { id: number }).id;
    }
  };
}
