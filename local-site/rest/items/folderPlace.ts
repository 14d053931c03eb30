import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { itemPath } from '../security/securable';
import { pathOfUrl } from '../wire/pathOfUrl';
import type { FolderPlace } from './addItem';
import { visibleAt } from './visibleItem';
import { trimEnd } from '../wire/trimEnd';

/** The folder at a path of a list: full address, server-relative, or relative to the web. 404 when there is none. */
export function folderPlace(list: List, givenPath: string, call: Call): FolderPlace {
  const path = serverRelative(givenPath, call);
  if (path.toLowerCase() === list.root.toLowerCase()) return { path: list.root, scopeId: list.scopeId };
  const folder = visibleAt(list, path, call);
  if (!folder || folder.kind !== 1 || folder.listId !== list.id) throw refusals.pathMissing();
  return { path: itemPath(folder), scopeId: folder.scopeId };
}

function serverRelative(given: string, call: Call): string {
  const text = trimEnd(given, '/');
  if (/^https?:\/\//i.test(text)) return pathOfUrl(text);
  return text.startsWith('/') ? text : `${call.web.path}/${text}`;
}
