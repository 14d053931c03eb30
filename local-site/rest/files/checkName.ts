import { refusals } from '../refusals';
import { itemPath } from '../security/securable';

const FORBIDDEN = /["*:<>?/\\|\u0000-\u001f]/;
/** Names the service keeps for itself or for Windows, whole names only; `_vti_` may not stand anywhere in a name. */
const RESERVED = /^(\.lock|con|prn|aux|nul|com[0-9]|lpt[0-9]|desktop\.ini|~\$.*|.*_vti_.*)$/i;
const LONGEST_NAME = 255;
const LONGEST_PATH = 400;

/** SharePoint's rules for names of files and folders. Leading dots are refused as well (the stricter reading; unproven). */
export function checkName(name: string): string {
  const bad = FORBIDDEN.test(name) || RESERVED.test(name) || name.trim() === '' || /^[. ]|[. ]$/.test(name);
  if (bad || name.length > LONGEST_NAME) throw refusals.invalidName(name);
  return name;
}

/** A name for a place: the whole decoded path may have 400 characters. */
export function checkPath(directory: string, name: string): string {
  checkName(name);
  if (itemPath({ directory, leaf: name }).length - 1 > LONGEST_PATH) throw refusals.pathTooLong();
  return name;
}
