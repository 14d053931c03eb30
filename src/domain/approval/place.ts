/** Where an entry lies: the only thing that says who wrote it, since each folder admits its own group. */
export type Place =
  | { readonly kind: 'configuration' }
  | { readonly kind: 'publication' }
  | { readonly kind: 'group'; readonly key: string }
  | { readonly kind: 'body'; readonly key: string }
  | { readonly kind: 'elsewhere' };

const elsewhere: Place = { kind: 'elsewhere' };

/**
 * Reads a folder path below the list's root. Anything but an exact path (the root, a deeper folder, other
 * letter case, stray slashes) is elsewhere and gives no right.
 */
export function placeOf(folder: string): Place {
  if (folder === 'configuration') return { kind: 'configuration' };
  if (folder === 'publication') return { kind: 'publication' };
  const slash = folder.indexOf('/');
  const parent = folder.slice(0, Math.max(0, slash));
  const key = folder.slice(slash + 1);
  if (slash < 0 || key === '' || key.includes('/')) return elsewhere;
  if (parent === 'groups') return { kind: 'group', key };
  if (parent === 'bodies') return { kind: 'body', key };
  return elsewhere;
}

/** Parent of the groups' folders. */
export const groupsFolder = 'groups';

/** Folder of a group's submissions. */
export function groupFolder(groupKey: string): string {
  return `${groupsFolder}/${groupKey}`;
}

/** Parent of the bodies' folders. */
export const bodiesFolder = 'bodies';

/** Folder of a body's decisions. */
export function bodyFolder(bodyKey: string): string {
  return `${bodiesFolder}/${bodyKey}`;
}

/** Folder of chains and bindings. */
export const configurationFolder = 'configuration';

/** Folder of publication receipts. */
export const publicationFolder = 'publication';
