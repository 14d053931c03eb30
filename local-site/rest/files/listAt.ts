import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { isLibraryTemplate } from '../lists/listTemplates';
import { refusals } from '../refusals';
import { trimEnd } from '../wire/trimEnd';
import { webStorage } from './webStorage';

/**
 * Which list of the call's web a path lies in; the web's own storage when in none. Paths may be server-relative or
 * relative to the web, and must lie in it: SharePoint's 400 otherwise, 404 for what belongs to a web below.
 */
export function listAt(given: string, call: Pick<Call, 'store' | 'web'>, missing: (path: string) => Error = refusals.pathMissing): { readonly path: string; readonly list: List } {
  const path = serverRelativePath(given, call);
  const list = call.store.lists.containing(path);
  if (list?.webId === call.web.id) return { path, list: liesInForms(path, list) ? webStorage(call.web) : list };
  if (list || call.store.webs.containing(path)?.id !== call.web.id) throw missing(path);
  return { path, list: webStorage(call.web) };
}

/** What lies in a library's Forms folder is no item of the library: the web keeps it. */
function liesInForms(path: string, list: List): boolean {
  return isLibraryTemplate(list.template) && path.toLowerCase().startsWith(`${list.root}/Forms/`.toLowerCase());
}

function serverRelativePath(given: string, { web }: Pick<Call, 'web'>): string {
  const path = trimEnd(given, '/');
  const inWeb = path.toLowerCase() === web.path.toLowerCase() || path.toLowerCase().startsWith(`${web.path.toLowerCase()}/`);
  if (path.startsWith('/') && !inWeb) throw refusals.badServerRelativeUrl();
  return path.startsWith('/') ? path : `${web.path}/${path}`;
}
