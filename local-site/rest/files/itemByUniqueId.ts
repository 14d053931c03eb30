import type { Call } from '../call';
import { firstVisible, type ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { demandCustomizing, isWebStorage, webStorage } from './webStorage';

/**
 * The file or folder of a UniqueId (with or without braces) in the call's web, as the caller may see it; 404 when there
 * is none. Outside lists, whoever wants to change it must be let to.
 */
export function itemByUniqueId(givenId: string, kind: 'file' | 'folder', call: Call): ListItem {
  const id = givenId.replace(/[{}]/g, '').toLowerCase();
  const isKind = kind === 'folder' ? 'kind = 1' : 'stream IS NOT NULL';
  const row = call.store.db.first<{ list_id: string; id: number }>(`SELECT list_id, id FROM items WHERE unique_id = ? AND ${isKind}`, id);
  const list = row && (call.store.lists.byId(row.list_id) ?? webStorage(call.web));
  const item = list && row && list.id === row.list_id ? firstVisible(list, 'i.id = ?', [row.id], call) : undefined;
  if (!list || !item || list.webId !== call.web.id) throw refusals.pathMissing();
  if (isWebStorage(list) && call.verb !== 'GET') demandCustomizing(call.web, call);
  return { list, item };
}
