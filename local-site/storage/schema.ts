import { CHANGE_SCHEMA } from './changeSchema';
import { PROFILE_SCHEMA } from './profiles';
import { SEARCH_SCHEMA } from './searchSchema';
import { SHARING_SCHEMA } from './sharingLinks';
import { SUBSCRIPTION_SCHEMA } from './subscriptions';

/** Marks a data file as this site's own (`Uppd`). */
export const APPLICATION = 0x55707064;

/** Raised when files come to hold what earlier versions of the site would misread; they refuse such a file. */
export const DATA_VERSION = 2;

/**
 * The tables. An item has one row per level a reader may meet: 1 published, 2 draft, 255 checked out; `is_current`
 * marks the newest. NOCASE knows ASCII only, so names are looked up by `fold`, a function of the connection. Values are JSON by internal name; values of indexed columns are also rows of `value_index`.
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS sites (
  id TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE COLLATE NOCASE, created TEXT NOT NULL,
  next_principal INTEGER NOT NULL, next_role INTEGER NOT NULL);

CREATE TABLE IF NOT EXISTS webs (
  id TEXT PRIMARY KEY, site_id TEXT NOT NULL, parent_id TEXT, path TEXT NOT NULL UNIQUE COLLATE NOCASE,
  scope_id TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, settings TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS scopes (
  id TEXT PRIMARY KEY, site_id TEXT NOT NULL, parent_id TEXT, web_id TEXT NOT NULL, list_id TEXT, item_id INTEGER) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS scopes_by_list ON scopes (list_id);
CREATE INDEX IF NOT EXISTS scopes_by_parent ON scopes (parent_id);

CREATE TABLE IF NOT EXISTS role_definitions (
  site_id TEXT NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, high INTEGER NOT NULL,
  low INTEGER NOT NULL, hidden INTEGER NOT NULL, position INTEGER NOT NULL, kind INTEGER NOT NULL,
  PRIMARY KEY (site_id, id)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS role_assignments (
  scope_id TEXT NOT NULL, principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL,
  PRIMARY KEY (scope_id, principal_id, role_id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS role_assignments_by_principal ON role_assignments (principal_id, scope_id);

CREATE TABLE IF NOT EXISTS principals (
  site_id TEXT NOT NULL, id INTEGER NOT NULL, type INTEGER NOT NULL, login TEXT NOT NULL COLLATE NOCASE,
  title TEXT NOT NULL, settings TEXT NOT NULL, PRIMARY KEY (site_id, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS principals_by_login ON principals (site_id, login);
CREATE INDEX IF NOT EXISTS principals_by_type ON principals (site_id, type);

CREATE TABLE IF NOT EXISTS group_members (
  site_id TEXT NOT NULL, group_id INTEGER NOT NULL, user_id INTEGER NOT NULL,
  PRIMARY KEY (site_id, group_id, user_id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS groups_by_member ON group_members (site_id, user_id);

CREATE TABLE IF NOT EXISTS lists (
  id TEXT PRIMARY KEY, web_id TEXT NOT NULL, title TEXT NOT NULL COLLATE NOCASE, root TEXT NOT NULL UNIQUE COLLATE NOCASE,
  template INTEGER NOT NULL, scope_id TEXT NOT NULL, next_item INTEGER NOT NULL, version INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, deleted TEXT NOT NULL, settings TEXT NOT NULL) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS lists_by_title ON lists (web_id, title);
CREATE INDEX IF NOT EXISTS lists_by_folded_root ON lists (fold(root));

CREATE TABLE IF NOT EXISTS fields (
  owner TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, definition TEXT NOT NULL,
  PRIMARY KEY (owner, name)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS views (
  list_id TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, definition TEXT NOT NULL,
  PRIMARY KEY (list_id, id)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS content_types (
  owner TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, definition TEXT NOT NULL,
  PRIMARY KEY (owner, id)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS items (
  row INTEGER PRIMARY KEY, list_id TEXT NOT NULL, id INTEGER NOT NULL, level INTEGER NOT NULL, is_current INTEGER NOT NULL,
  kind INTEGER NOT NULL, directory TEXT NOT NULL COLLATE NOCASE, leaf TEXT NOT NULL COLLATE NOCASE,
  unique_id TEXT NOT NULL, guid TEXT NOT NULL, scope_id TEXT NOT NULL, content_type TEXT NOT NULL,
  version INTEGER NOT NULL, revision INTEGER NOT NULL, moderation INTEGER NOT NULL, moderation_comment TEXT,
  checked_out_by INTEGER, comment TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, stream INTEGER, size INTEGER NOT NULL, data TEXT NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS items_by_id ON items (list_id, id, level);
DROP INDEX IF EXISTS items_by_path;
CREATE INDEX IF NOT EXISTS items_in_folder ON items (directory, id, is_current);
CREATE INDEX IF NOT EXISTS items_by_folded_path ON items (fold(directory), fold(leaf));
CREATE INDEX IF NOT EXISTS items_by_unique_id ON items (unique_id);
CREATE INDEX IF NOT EXISTS items_by_scope ON items (scope_id);
CREATE INDEX IF NOT EXISTS items_not_published ON items (list_id) WHERE level <> 1;

CREATE TABLE IF NOT EXISTS value_index (
  row INTEGER NOT NULL, field TEXT NOT NULL, list_id TEXT NOT NULL, id INTEGER NOT NULL, value, PRIMARY KEY (row, field)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS value_index_by_value ON value_index (list_id, field, value, id);

CREATE TABLE IF NOT EXISTS item_versions (
  list_id TEXT NOT NULL, id INTEGER NOT NULL, version INTEGER NOT NULL, snapshot TEXT NOT NULL,
  PRIMARY KEY (list_id, id, version)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS attachments (
  id INTEGER PRIMARY KEY, list_id TEXT NOT NULL, item_id INTEGER NOT NULL, unique_id TEXT NOT NULL, name TEXT NOT NULL,
  stream INTEGER NOT NULL, size INTEGER NOT NULL, author INTEGER NOT NULL, created TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS attachments_by_item ON attachments (list_id, item_id);

CREATE TABLE IF NOT EXISTS comments (
  list_id TEXT NOT NULL, item_id INTEGER NOT NULL, id INTEGER NOT NULL, parent_id INTEGER NOT NULL, author INTEGER NOT NULL,
  text TEXT NOT NULL, mentions TEXT NOT NULL, created TEXT NOT NULL, PRIMARY KEY (list_id, item_id, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS comment_counters (
  list_id TEXT NOT NULL, item_id INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (list_id, item_id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS comments_disabled (
  list_id TEXT NOT NULL, item_id INTEGER NOT NULL, PRIMARY KEY (list_id, item_id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS likes (
  list_id TEXT NOT NULL, item_id INTEGER NOT NULL, comment_id INTEGER NOT NULL, user_id INTEGER NOT NULL, created TEXT NOT NULL,
  PRIMARY KEY (list_id, item_id, comment_id, user_id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ratings (
  list_id TEXT NOT NULL, item_id INTEGER NOT NULL, user_id INTEGER NOT NULL, rating INTEGER NOT NULL,
  PRIMARY KEY (list_id, item_id, user_id)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS event_receivers (list_id TEXT NOT NULL, id TEXT NOT NULL, definition TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS event_receivers_by_list ON event_receivers (list_id);

CREATE TABLE IF NOT EXISTS scheduled_pages (
  list_id TEXT NOT NULL, item_id INTEGER NOT NULL, due TEXT NOT NULL, PRIMARY KEY (list_id, item_id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS scheduled_pages_by_time ON scheduled_pages (due);

CREATE TABLE IF NOT EXISTS streams (id INTEGER PRIMARY KEY, content BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS stream_parts (
  stream INTEGER NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL, content BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS stream_parts_in_order ON stream_parts (stream, start);

CREATE TABLE IF NOT EXISTS uploads (
  id TEXT NOT NULL, user_id INTEGER NOT NULL, list_id TEXT NOT NULL, item_id INTEGER NOT NULL, stream INTEGER NOT NULL,
  length INTEGER NOT NULL, expires TEXT NOT NULL, PRIMARY KEY (list_id, item_id, user_id, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS uploads_by_end ON uploads (expires);

CREATE TABLE IF NOT EXISTS property_bags (
  owner TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, value TEXT NOT NULL, PRIMARY KEY (owner, name)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS navigation (
  web_id TEXT NOT NULL, id INTEGER NOT NULL, bar TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
  url TEXT NOT NULL, visible INTEGER NOT NULL, PRIMARY KEY (web_id, id)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS navigation_details (
  web_id TEXT NOT NULL, id INTEGER NOT NULL, parent_id INTEGER NOT NULL, audiences TEXT NOT NULL,
  PRIMARY KEY (web_id, id)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS properties (owner TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (owner, name)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS features (owner TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (owner, id)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS user_custom_actions (
  owner TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, definition TEXT NOT NULL,
  PRIMARY KEY (owner, id)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS recycled (
  id TEXT PRIMARY KEY, web_id TEXT NOT NULL, list_id TEXT NOT NULL, item_id INTEGER NOT NULL, stage INTEGER NOT NULL, type INTEGER NOT NULL,
  deleted_by INTEGER NOT NULL, deleted TEXT NOT NULL, author INTEGER NOT NULL, directory TEXT NOT NULL, leaf TEXT NOT NULL, title TEXT NOT NULL,
  size INTEGER NOT NULL, content TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS recycled_by_person ON recycled (web_id, stage, deleted_by, deleted);
CREATE INDEX IF NOT EXISTS recycled_by_time ON recycled (deleted);
CREATE INDEX IF NOT EXISTS recycled_by_list ON recycled (list_id);

CREATE TABLE IF NOT EXISTS recycle_bin (
  id TEXT PRIMARY KEY, web_id TEXT NOT NULL, list_id TEXT, item_id INTEGER, deleted_by INTEGER NOT NULL,
  deleted TEXT NOT NULL, content TEXT NOT NULL) WITHOUT ROWID;

${CHANGE_SCHEMA}
${SUBSCRIPTION_SCHEMA}
${SEARCH_SCHEMA}
${SHARING_SCHEMA}
${PROFILE_SCHEMA}`;
