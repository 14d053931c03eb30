import type { List } from '../../storage/lists';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';

type Reader = Pick<Call, 'store'>;

/**
 * The list of an id, with or without braces, where it is one of the web's own: rights in one site say nothing of another's
 * lists. Another web's list is as missing as one that is not there (by address that is unproven).
 */
export function listById(web: Web, id: string, { store }: Reader): List | undefined {
  return ofWeb(web, store.lists.byId(id.replace(/[{}]/g, '')));
}

/** The same by the server-relative path of its root folder. */
export function listByRoot(web: Web, root: string, { store }: Reader): List | undefined {
  return ofWeb(web, store.lists.byRoot(root));
}

function ofWeb(web: Web, list: List | undefined): List | undefined {
  return list?.webId === web.id ? list : undefined;
}
