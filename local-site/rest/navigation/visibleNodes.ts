import type { NavigationBar, NavigationNode } from '../../storage/navigation';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { mayReadList } from '../security/readableList';
import { Permission } from '../security/permission';

/**
 * Nodes a caller is shown: those that lead into a list the caller may not read are left out, but for whoever manages
 * the web (stricter than what is known; whether REST trims navigation is unproven).
 */
export function visibleNodes(web: Web, bar: NavigationBar, parentId: number, { store, access }: Pick<Call, 'store' | 'access'>): NavigationNode[] {
  const nodes = store.navigation.of(web.id, bar, parentId);
  if (access.has(web.scopeId, Permission.manageWeb)) return nodes;
  return nodes.filter(({ url }) => {
    const list = url.startsWith('/') ? store.lists.containing(pathIn(url)) : undefined;
    return !list || mayReadList(list, { store, access });
  });
}

function pathIn(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
