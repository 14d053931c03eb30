import type { List } from '../../storage/lists';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';

/** The web a list lies in: the one asked, nearly always. */
export function webOf(list: List, { store, web }: Pick<Call, 'store' | 'web'>): Web {
  return list.webId === web.id ? web : store.webs.byId(list.webId) ?? web;
}
