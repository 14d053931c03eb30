import { extractWebUrl } from '@pnp/sp';
import type { StaffSnapshots } from '../../../application/ports/staffSnapshots';
import { staffSnapshots } from '../../../schema/lists/staffSnapshots';
import type { SharePointSite } from '../connection/site';

/** Where files of snapshots lie. */
export type StaffSnapshotPlaces = Pick<StaffSnapshots, 'source' | 'keptAt' | 'givenAt'>;

/** Folder below a region's own site that is told in the product's documents, so that others can put the file there. */
const givenFolder = 'SiteAssets/Uppdrag';

const fileName = (regionKey: string): string => `utdrag-${regionKey}.json`;

/** Where the site of the ports keeps and is given snapshots. */
export function createStaffSnapshotPlaces(site: SharePointSite): StaffSnapshotPlaces {
  return {
    source: extractWebUrl(site.sp.web.toUrl()).replace(/\/+$/, ''),
    keptAt: (regionKey) => `${site.folderPath(staffSnapshots, '')}/${fileName(regionKey)}`,
    givenAt: (regionKey) => `${site.webPath}/${givenFolder}/${fileName(regionKey)}`
  };
}
