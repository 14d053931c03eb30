import { seats } from '../../../schema/lists/rosters';
import type { SharePointSite } from '../connection/site';
import { folderGives } from '../stores/folderGives';
import { once } from '../stores/once';

/** Folder in which the account keeps a group's roster; empty for the lists' root. */
export type RosterPlace = (groupKey: string) => Promise<string>;

/** A group's own folder where the account may add to it, else the root. Asked once for each group. */
export function createRosterPlace(site: SharePointSite): RosterPlace {
  const known = new Map<string, () => Promise<string>>();
  return (groupKey) => {
    if (groupKey === '') return Promise.resolve('');
    const place = known.get(groupKey) ?? once(async () => ((await folderGives(site, seats, groupKey, 'add')) ? groupKey : ''));
    known.set(groupKey, place);
    return place();
  };
}
