import type { Bindable } from '../../storage/database';
import type { List } from '../../storage/lists';
import type { Store } from '../../storage/store';
import type { Access } from './access';
import { Permission } from './permission';

/** `ReadSecurity` and `WriteSecurity`: people's own items only. */
export const OWN_ITEMS = 2;

/** A condition over alias `i` of table items, with its values. */
export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly Bindable[];
}

/**
 * The one rule of what a caller sees in a list, under every read path. It picks, for each item in a scope the
 * caller may read, the newest level the caller may see: a checked-out copy only its owner; a draft whoever the
 * list's DraftVersionVisibility lets (0 readers, 1 editors, 2 approvers) and the item's author; the published row all.
 */
export function visibleRows(store: Store, access: Access, list: List): SqlCondition {
  const { sql, values } = readableRows(access, list);
  const conditions = [sql];
  if (store.items.hasUnpublished(list.id)) {
    const seen = levelSeen(access, list);
    conditions.push(seen('i'), `NOT EXISTS (SELECT 1 FROM items h WHERE h.list_id = i.list_id AND h.id = i.id AND h.level > i.level AND ${seen('h')})`);
  }
  return { sql: conditions.join(' AND '), values };
}

/**
 * Rows in scopes the caller may read, whatever their level; in a list that shows people their own items only
 * (`ReadSecurity` 2), of the items only those, unless the caller may cancel check-outs there.
 */
export function readableRows(access: Access, list: List): { readonly sql: string; readonly values: Bindable[] } {
  const conditions: string[] = ['i.list_id = ?'];
  const values: Bindable[] = [list.id];
  const readable = access.scopesWith(list, Permission.viewListItems);
  if (readable !== null) {
    conditions.push('i.scope_id IN (SELECT value FROM json_each(?))');
    values.push(readable);
  }
  const overseen = list.settings.ReadSecurity === OWN_ITEMS ? access.scopesWith(list, Permission.cancelCheckout) : null;
  if (overseen !== null) {
    conditions.push('(i.kind = 1 OR i.author = ? OR i.scope_id IN (SELECT value FROM json_each(?)))');
    values.push(access.principalId, overseen);
  }
  return { sql: conditions.join(' AND '), values };
}

/** SQL that tells whether a row's level is one the caller may see. Ids and guids are the site's own, so they stand in the text. */
function levelSeen(access: Access, list: List): (alias: string) => string {
  const me = access.principalId;
  const draftScopes = access.scopesWith(list, draftPermission(list));
  const inScope = (alias: string): string => (draftScopes === null ? '1' : `${alias}.scope_id IN (SELECT value FROM json_each('${draftScopes}'))`);
  return alias =>
    `(${alias}.level = 1 OR (${alias}.level = 2 AND (${alias}.author = ${me} OR ${inScope(alias)})) OR (${alias}.level = 255 AND ${alias}.checked_out_by = ${me}))`;
}

/** What a reader needs to see the drafts of others. */
export function draftPermission(list: List): bigint {
  const { DraftVersionVisibility } = list.settings;
  if (DraftVersionVisibility === 0) return Permission.viewListItems;
  return DraftVersionVisibility === 1 ? Permission.editListItems : Permission.approveItems;
}
