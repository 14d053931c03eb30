import { randomUUID } from 'node:crypto';
import type { Item } from '../../storage/items';
import type { ItemValue } from '../../storage/itemValue';
import type { List } from '../../storage/lists';
import type { Principal } from '../../storage/principals';
import type { Call } from '../call';
import { put } from '../items/commitItem';

/** Content types of its rows: persons, SharePoint groups, security groups. */
const CONTENT_TYPES: Readonly<Record<Principal['type'], string>> = { 1: '0x010A', 8: '0x010B', 4: '0x010C' };

/** Brings the rows of the User Information List in line with the site's people and groups; a row has its principal's id. */
export function refreshUserInfo(list: List, call: Pick<Call, 'store' | 'site' | 'now'>): void {
  const { items, principals } = call.store;
  const wanted = [...principals.users(call.site.id), ...principals.groups(call.site.id)];
  const known = new Map(items.select('items i WHERE i.list_id = ?', list.id).map(item => [item.id, item]));
  for (const principal of wanted) {
    const values = valuesOf(principal);
    const row = known.get(principal.id);
    if (row && JSON.stringify(row.values) === JSON.stringify(values)) continue;
    put(list, row ? { ...row, values, revision: row.revision + 1, modified: call.now } : newRow(list, principal, values, call.now), call);
  }
  const ids = new Set(wanted.map(principal => principal.id));
  for (const id of known.keys()) if (!ids.has(id)) items.remove(list.id, id);
}

function valuesOf({ title, login, type, settings }: Principal): Record<string, ItemValue> {
  const email = settings.email ?? '';
  const [first, ...rest] = type === 1 ? title.split(' ') : [''];
  return {
    Title: title, Name: login, EMail: email, SipAddress: email, UserName: email, Department: settings.department ?? null, JobTitle: settings.jobTitle ?? null,
    FirstName: first, LastName: rest.join(' '), IsSiteAdmin: settings.isSiteAdmin === true, Deleted: false
  };
}

function newRow(list: List, { id, type }: Principal, values: Record<string, ItemValue>, now: string): Omit<Item, 'row'> {
  return {
    listId: list.id, id, level: 1, isCurrent: true, kind: 0, directory: list.root, leaf: `${id}_.000`, uniqueId: randomUUID(), guid: randomUUID(),
    scopeId: list.scopeId, contentType: CONTENT_TYPES[type], version: 512, revision: 1, moderation: 0, moderationComment: null, checkedOutBy: null,
    comment: '', author: id, editor: id, created: now, modified: now, stream: null, size: 0, values
  };
}
