import type { Call } from '../call';

/** The scope of the site's root web: what concerns the whole site collection is decided there, whichever web was asked. */
export function rootScope({ store, site, web }: Pick<Call, 'store' | 'site' | 'web'>): string {
  return store.webs.byPath(site.path)?.scopeId ?? web.scopeId;
}
