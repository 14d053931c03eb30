import { hashText } from '../mandate/hashText';

/** Names a folder may not have on Windows, where the pages may be unpacked. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const plain = /^[a-z0-9][a-z0-9-]{0,127}$/;

/** Name of a group's folder: its key, or a checksum of a key that is not fit to be a folder's name everywhere. */
const folderName = (groupKey: string): string =>
  plain.test(groupKey) && !reserved.test(groupKey) ? groupKey : `_${hashText(groupKey).slice(0, 32)}`;

/** Where a group's files lie: the same as long as the group has its key, whatever it is called. */
export interface GroupPaths {
  readonly page: string;
  readonly fragment: string;
  readonly data: string;
}

export function groupPaths(groupKey: string): GroupPaths {
  const folder = `grupp/${folderName(groupKey)}`;
  return { page: `${folder}/index.html`, fragment: `${folder}/fragment.html`, data: `${folder}/grupp.json` };
}

/** Files about all groups. */
export const sitePaths = { index: 'index.html', data: 'grupper.json', groups: 'grupper.csv', members: 'ledamoter.csv' } as const;

/** The list of what a run has written, which the next run reads. */
export const manifestPath = 'uppdrag-sidor.json';

/** True for a path that a run may have written: nothing else is ever written over or taken away. */
export const isPagePath = (path: string): boolean =>
  (Object.values(sitePaths) as readonly string[]).includes(path) ||
  /^grupp\/(?:[a-z0-9][a-z0-9-]{0,127}|_[0-9a-f]{32})\/(?:index\.html|fragment\.html|grupp\.json)$/.test(path);
