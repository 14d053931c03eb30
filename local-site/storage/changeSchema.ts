/**
 * The change log's table, and the triggers that write what happens to webs, lists, columns, views, people and
 * permissions: no way of writing can forget it. Items write their own changes (storage/items), because one save moves
 * an item between levels in several steps. `site_time()` is a function of the connection.
 */
export const CHANGE_SCHEMA = `
CREATE TABLE IF NOT EXISTS changes (
  number INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, site_id TEXT NOT NULL, web_id TEXT NOT NULL, list_id TEXT, item_id INTEGER,
  object TEXT NOT NULL, type INTEGER NOT NULL, scope_id TEXT, draft INTEGER NOT NULL DEFAULT 0, unique_id TEXT, editor INTEGER, path TEXT,
  object_id TEXT);
CREATE INDEX IF NOT EXISTS changes_by_item ON changes (list_id, item_id, number);
CREATE INDEX IF NOT EXISTS changes_by_web ON changes (web_id, number);

${trigger('web_added', 'AFTER INSERT ON webs', 'Web', '1', { of: 'NEW.id', scope: 'NEW.scope_id' })}
${trigger('web_changed', 'AFTER UPDATE OF settings ON webs', 'Web', '2', { of: 'NEW.id', scope: 'NEW.scope_id' })}
CREATE TRIGGER IF NOT EXISTS change_web_deleted AFTER DELETE ON webs BEGIN
  INSERT INTO changes (time, site_id, web_id, object, type, scope_id) VALUES (site_time(), OLD.site_id, OLD.id, 'Web', 3, OLD.scope_id); END;
${trigger('navigation_added', 'AFTER INSERT ON navigation', 'Web', '16', { of: 'NEW.web_id' })}
${trigger('navigation_changed', 'AFTER UPDATE ON navigation', 'Web', '16', { of: 'NEW.web_id' })}
${trigger('navigation_deleted', 'AFTER DELETE ON navigation', 'Web', '16', { of: 'OLD.web_id' })}

${trigger('list_added', 'AFTER INSERT ON lists', 'List',
    "CASE WHEN EXISTS (SELECT 1 FROM changes c WHERE c.list_id = NEW.id AND c.object = 'List' AND c.type = 3) THEN 7 ELSE 1 END",
    { of: 'NEW.web_id', list: 'NEW.id', scope: 'NEW.scope_id' })}
${trigger('list_changed', 'AFTER UPDATE OF title, settings ON lists', 'List', '2', { of: 'NEW.web_id', list: 'NEW.id', scope: 'NEW.scope_id' })}
${trigger('list_recycled', "AFTER UPDATE OF web_id ON lists WHEN NEW.web_id LIKE 'recycled:%'", 'List', '3', { of: 'OLD.web_id', list: 'OLD.id', scope: 'OLD.scope_id' })}
${trigger('list_restored', "AFTER UPDATE OF web_id ON lists WHEN OLD.web_id LIKE 'recycled:%'", 'List', '7', { of: 'NEW.web_id', list: 'NEW.id', scope: 'NEW.scope_id' })}
${trigger('list_deleted', 'AFTER DELETE ON lists', 'List', '3', { of: 'OLD.web_id', list: 'OLD.id', scope: 'OLD.scope_id' })}

${owned('field', 'fields', 'Field', { key: 'name', id: 'id', when: "json_extract(ROW.definition, '$.CanBeDeleted')" })}
${owned('content_type', 'content_types', 'ContentType', { key: 'id', id: 'id', when: '1' })}
${owned('view', 'views', 'View', { key: 'id', id: 'id', when: '1', owner: 'list_id' })}

${inSite('principal_saved', 'BEFORE INSERT ON principals', "CASE NEW.type WHEN 8 THEN 'Group' ELSE 'User' END",
    'CASE WHEN EXISTS (SELECT 1 FROM principals p WHERE p.site_id = NEW.site_id AND p.id = NEW.id) THEN 2 ELSE 1 END', 'NEW', 'id')}
${inSite('principal_deleted', 'AFTER DELETE ON principals', "CASE OLD.type WHEN 8 THEN 'Group' ELSE 'User' END", '3', 'OLD', 'id')}
${inSite('member_added', 'AFTER INSERT ON group_members', "'Group'", '13', 'NEW', 'group_id')}
${inSite('member_removed', 'AFTER DELETE ON group_members', "'Group'", '14', 'OLD', 'group_id')}
${inSite('role_saved', 'BEFORE INSERT ON role_definitions', "'Web'",
    'CASE WHEN EXISTS (SELECT 1 FROM role_definitions r WHERE r.site_id = NEW.site_id AND r.id = NEW.id) THEN 10 ELSE 8 END', 'NEW', 'id')}
${inSite('role_deleted', 'AFTER DELETE ON role_definitions', "'Web'", '9', 'OLD', 'id')}

${inScope('assignment_added', 'AFTER INSERT ON role_assignments', 11, 'NEW.scope_id', 'NEW.principal_id')}
${inScope('assignment_removed', 'AFTER DELETE ON role_assignments', 12, 'OLD.scope_id', 'OLD.principal_id')}
${inScope('scope_added', 'AFTER INSERT ON scopes', 17, 'NEW.id', 'NULL')}
${inScope('scope_removed', 'BEFORE DELETE ON scopes', 18, 'OLD.id', 'NULL')}
`;

interface Place {
  readonly of: string;
  readonly list?: string;
  readonly scope?: string;
}

/** A change of a web or of something a web holds. */
function trigger(name: string, event: string, object: string, type: string, { of, list, scope }: Place): string {
  return `CREATE TRIGGER IF NOT EXISTS change_${name} ${event} BEGIN
  INSERT INTO changes (time, site_id, web_id, list_id, object, type, scope_id)
  SELECT site_time(), w.site_id, w.id, ${list ?? 'NULL'}, '${object}', ${type}, ${scope ?? 'w.scope_id'} FROM webs w WHERE w.id = ${of}; END;`;
}

interface Owned {
  readonly key: string;
  readonly id: string;
  /** Which rows are worth a change; \`ROW\` stands for the row. */
  readonly when: string;
  readonly owner?: string;
}

/** Parts of a list, or of a web where the owner is one. What goes with its whole list leaves no change of its own. */
function owned(name: string, table: string, object: string, { key, id, when, owner = 'owner' }: Owned): string {
  const place = (row: string): string =>
    `(SELECT l.id AS list_id, l.web_id AS web_id FROM lists l WHERE l.id = ${row}.${owner}
     UNION ALL SELECT NULL, v.id FROM webs v WHERE v.id = ${row}.${owner}) o JOIN webs w ON w.id = o.web_id`;
  const record = (row: string, type: string): string =>
    `INSERT INTO changes (time, site_id, web_id, list_id, object, type, scope_id, object_id)
     SELECT site_time(), w.site_id, w.id, o.list_id, '${object}', ${type}, w.scope_id, ${row}.${id} FROM ${place(row)} WHERE ${when.replace(/ROW/g, row)};`;
  const known = `CASE WHEN EXISTS (SELECT 1 FROM ${table} t WHERE t.${owner} = NEW.${owner} AND t.${key} = NEW.${key}) THEN 2 ELSE 1 END`;
  return `CREATE TRIGGER IF NOT EXISTS change_${name}_saved BEFORE INSERT ON ${table} BEGIN ${record('NEW', known)} END;
CREATE TRIGGER IF NOT EXISTS change_${name}_deleted AFTER DELETE ON ${table} BEGIN ${record('OLD', '3')} END;`;
}

/** What belongs to the whole site stands in its root web. */
function inSite(name: string, event: string, object: string, type: string, row: string, id: string): string {
  return `CREATE TRIGGER IF NOT EXISTS change_${name} ${event} BEGIN
  INSERT INTO changes (time, site_id, web_id, object, type, scope_id, object_id)
  SELECT site_time(), w.site_id, w.id, ${object}, ${type}, w.scope_id, ${row}.${id} FROM webs w WHERE w.site_id = ${row}.site_id AND w.parent_id IS NULL; END;`;
}

/** Permissions of their own and grants: a change of the web, list or item that holds them. */
function inScope(name: string, event: string, type: number, scope: string, principal: string): string {
  return `CREATE TRIGGER IF NOT EXISTS change_${name} ${event} BEGIN
  INSERT INTO changes (time, site_id, web_id, list_id, item_id, object, type, scope_id, object_id)
  SELECT site_time(), w.site_id, w.id, s.list_id, s.item_id,
    CASE WHEN s.item_id IS NOT NULL THEN 'Item' WHEN s.list_id IS NOT NULL THEN 'List' ELSE 'Web' END, ${type}, s.id, ${principal}
  FROM scopes s JOIN webs w ON w.id = s.web_id WHERE s.id = ${scope}; END;`;
}
