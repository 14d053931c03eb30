import type { StoredClearance } from '../../../domain/interests/clearance';
import { whereAnyOf, whereEquals } from '../../../schema/derive/query';
import { clearances } from '../../../schema/lists/interests';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsAbove, rowsOfAny, rowsWhere } from '../rows/readRows';
import { noneWhenHidden } from '../stores/noneWhenHidden';
import { clearanceOf } from './clearanceOf';

export interface ClearanceRows {
  ofGroup(groupKey: string): Promise<readonly StoredClearance[]>;
  ofGroups(groupKeys: readonly string[]): Promise<readonly StoredClearance[]>;
  ofRegion(regionKey: string): Promise<readonly StoredClearance[]>;
  ofPeople(personKeys: readonly string[]): Promise<readonly StoredClearance[]>;
  all(): Promise<readonly StoredClearance[]>;
}

/** Reads judgements of interests. None on a site from before they were told, where nobody counts as judged. */
export function createClearanceRows(site: SharePointSite): ClearanceRows {
  const read = async (rows: Promise<readonly ReadRow<typeof clearances>[]>): Promise<readonly StoredClearance[]> =>
    (await noneWhenHidden(rows)).map((row) => clearanceOf(site, row));
  return {
    ofGroup: (groupKey) => read(rowsWhere(site, clearances, whereEquals(clearances, 'GroupKey', groupKey))),
    ofGroups: (groupKeys) => read(rowsOfAny(site, clearances, whereAnyOf(clearances, 'GroupKey', groupKeys))),
    ofRegion: (regionKey) => read(rowsWhere(site, clearances, whereEquals(clearances, 'RegionKey', regionKey))),
    ofPeople: (personKeys) => read(rowsOfAny(site, clearances, whereAnyOf(clearances, 'PersonKey', personKeys))),
    all: () => read(rowsAbove(site, clearances, 0))
  };
}
