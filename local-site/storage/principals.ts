import type { Bindable, Database } from './database';
import { createMemory } from './memory';

/** SharePoint's PrincipalType: 1 user, 4 security group (a group of the directory, or "everyone"), 8 SharePoint group. */
export type PrincipalType = 1 | 4 | 8;

export interface Principal {
  readonly siteId: string;
  readonly id: number;
  readonly type: PrincipalType;
  /** Claim of a user (`i:0#.f|membership|…`), name of a group. */
  readonly login: string;
  readonly title: string;
  readonly settings: PrincipalSettings;
}

export interface PrincipalSettings {
  readonly email?: string;
  readonly jobTitle?: string;
  readonly department?: string;
  readonly isSiteAdmin?: boolean;
  /** Taken out of the site: still the author of what it wrote, but nobody's member any more. */
  readonly isRemoved?: boolean;
  /** A group nobody meets among the site's groups, e.g. that of a sharing link. */
  readonly isHidden?: boolean;
  readonly description?: string;
  readonly ownerId?: number;
  readonly allowMembersEditMembership?: boolean;
  readonly onlyAllowMembersViewMembership?: boolean;
  readonly allowRequestToJoinLeave?: boolean;
  readonly autoAcceptRequestToJoinLeave?: boolean;
  readonly requestToJoinLeaveEmail?: string;
}

interface Row {
  site_id: string;
  id: number;
  type: PrincipalType;
  login: string;
  title: string;
  settings: string;
}

export function principalStore(db: Database) {
  const read = (row: Row | undefined): Principal | undefined =>
    row && {
      siteId: row.site_id, id: row.id, type: row.type, login: row.login, title: row.title,
      settings: JSON.parse(row.settings) as PrincipalSettings
    };
  const many = (rows: readonly Row[]): Principal[] => rows.map(row => read(row) as Principal);
  // Asked by every request, and for every person of a page.
  const one = createMemory<Principal | undefined>(db);
  const several = createMemory<readonly Principal[]>(db);
  const write = (sql: string, ...values: readonly Bindable[]): void => {
    one.forget();
    several.forget();
    db.run(sql, ...values);
  };
  return {
    byId: (siteId: string, id: number) =>
      one.of(`${siteId} ${id}`, () => read(db.first<Row>('SELECT * FROM principals WHERE site_id = ? AND id = ?', siteId, id))),
    byLogin: (siteId: string, login: string) =>
      one.of(`${siteId} login ${login}`, () => read(db.first<Row>('SELECT * FROM principals WHERE site_id = ? AND login = ?', siteId, login))),
    /** People and security groups of the site; who was taken out is not among them. */
    users: (siteId: string) => many(db.all<Row>(
      "SELECT * FROM principals WHERE site_id = ? AND type <> 8 AND json_extract(settings, '$.isRemoved') IS NOT 1 ORDER BY id", siteId
    )),
    securityGroups: (siteId: string) => several.of(siteId, () => many(db.all<Row>(
      "SELECT * FROM principals WHERE site_id = ? AND type = 4 AND json_extract(settings, '$.isRemoved') IS NOT 1 ORDER BY id", siteId
    ))),
    groups: (siteId: string) => many(db.all<Row>('SELECT * FROM principals WHERE site_id = ? AND type = 8 ORDER BY id', siteId)),
    save: (principal: Principal) =>
      write(
        'INSERT OR REPLACE INTO principals VALUES (?, ?, ?, ?, ?, ?)',
        principal.siteId, principal.id, principal.type, principal.login, principal.title, JSON.stringify(principal.settings)
      ),
    remove(siteId: string, id: number): void {
      write('DELETE FROM principals WHERE site_id = ? AND id = ?', siteId, id);
      write('DELETE FROM group_members WHERE site_id = ? AND (group_id = ? OR user_id = ?)', siteId, id, id);
    },
    /** Users and groups share one sequence of ids. */
    nextId(siteId: string): number {
      db.run('UPDATE sites SET next_principal = next_principal + 1 WHERE id = ?', siteId);
      return (db.first<{ id: number }>('SELECT next_principal - 1 AS id FROM sites WHERE id = ?', siteId) as { id: number }).id;
    },
    members: (siteId: string, groupId: number) =>
      many(db.all<Row>(
        'SELECT p.* FROM group_members m JOIN principals p ON p.site_id = m.site_id AND p.id = m.user_id WHERE m.site_id = ? AND m.group_id = ? ORDER BY p.id',
        siteId, groupId
      )),
    groupsOf: (siteId: string, userId: number) =>
      several.of(`${siteId} ${userId}`, () => many(db.all<Row>(
        'SELECT p.* FROM group_members m JOIN principals p ON p.site_id = m.site_id AND p.id = m.group_id WHERE m.site_id = ? AND m.user_id = ? ORDER BY p.id',
        siteId, userId
      ))),
    addMember: (siteId: string, groupId: number, userId: number) =>
      write('INSERT OR IGNORE INTO group_members VALUES (?, ?, ?)', siteId, groupId, userId),
    removeMember: (siteId: string, groupId: number, userId: number) =>
      write('DELETE FROM group_members WHERE site_id = ? AND group_id = ? AND user_id = ?', siteId, groupId, userId)
  };
}
