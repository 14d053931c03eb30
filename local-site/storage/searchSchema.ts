/**
 * The search index: what was crawled of every web, list, item and file, and a queue of what changed since. Triggers
 * fill the queue, so that no way of writing can forget it; a change of a thing that waits already adds nothing.
 * A document is keyed like the queue: an item by list and number, a list by itself and 0, a web by itself and -1.
 */
export const SEARCH_SCHEMA = `
CREATE TABLE IF NOT EXISTS search_queue (
  owner TEXT NOT NULL, number INTEGER NOT NULL, changed TEXT NOT NULL, PRIMARY KEY (owner, number)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS search_queue_by_time ON search_queue (changed);

CREATE TABLE IF NOT EXISTS search_documents (
  doc INTEGER PRIMARY KEY, owner TEXT NOT NULL, number INTEGER NOT NULL, site_id TEXT NOT NULL, web_id TEXT NOT NULL, list_id TEXT NOT NULL,
  kind TEXT NOT NULL, title TEXT NOT NULL, author TEXT NOT NULL, editor TEXT NOT NULL, filename TEXT NOT NULL, path TEXT NOT NULL, parent TEXT NOT NULL,
  file_type TEXT NOT NULL, content_type TEXT NOT NULL, content_type_id TEXT NOT NULL, content_class TEXT NOT NULL, unique_id TEXT NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, size INTEGER NOT NULL, columns TEXT NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS search_documents_by_key ON search_documents (owner, number);

CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5(title, author, filename, body, editor, tokenize = 'unicode61 remove_diacritics 0');

${queued('item_added', 'INSERT ON items', 'NEW.list_id', 'NEW.id')}
${queued('item_changed', 'UPDATE OF directory, leaf, data ON items', 'NEW.list_id', 'NEW.id')}
${queued('item_removed', 'DELETE ON items', 'OLD.list_id', 'OLD.id')}
${queued('list_added', 'INSERT ON lists', 'NEW.id', '0')}
${queued('list_changed', 'UPDATE OF title, settings ON lists', 'NEW.id', '0')}
${queued('list_removed', 'DELETE ON lists', 'OLD.id', '0')}
${queued('web_added', 'INSERT ON webs', 'NEW.id', '-1')}
${queued('web_changed', 'UPDATE OF settings ON webs', 'NEW.id', '-1')}
${queued('web_removed', 'DELETE ON webs', 'OLD.id', '-1')}
`;

function queued(name: string, event: string, owner: string, number: string): string {
  return `CREATE TRIGGER IF NOT EXISTS search_${name} AFTER ${event} BEGIN INSERT OR IGNORE INTO search_queue VALUES (${owner}, ${number}, site_time()); END;`;
}
