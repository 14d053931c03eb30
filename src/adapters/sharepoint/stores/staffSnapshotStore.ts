import '@pnp/sp/files/web';
import '@pnp/sp/folders/web';
import type { SPFI } from '@pnp/sp';
import { Web } from '@pnp/sp/webs';
import type { IWeb } from '@pnp/sp/webs';
import type { StaffSnapshots } from '../../../application/ports/staffSnapshots';
import type { SharePointSite } from '../connection/site';
import { failing, toFailure } from '../connection/toFailure';
import type { StaffSnapshotPlaces } from './staffSnapshotPlaces';
import { storedText } from './storedText';
import { writeFile } from './writeFile';

/** Path of the site collection that an address lies in; the tenant's root for one that names none. */
function siteCollectionOf(address: string): string {
  const [, path = ''] = /^(\/(?:sites|teams)\/[^/]+)/i.exec(address) ?? [];
  return path;
}

/** Files of the regions' snapshots: in the site of the ports, or another of the tenant. */
export function createStaffSnapshots(site: SharePointSite): Omit<StaffSnapshots, keyof StaffSnapshotPlaces> {
  const webOf = (through: SPFI, address: string): IWeb =>
    address.toLowerCase().startsWith(`${site.webPath.toLowerCase()}/`)
      ? through.web
      : Web([through.web, `${new URL(through.web.toUrl()).origin}${siteCollectionOf(address)}`]);
  const folderOf = (address: string): string => address.slice(0, address.lastIndexOf('/'));
  return {
    read: async (address) => storedText(webOf(site.sp, address).getFileByServerRelativePath(address)),
    write: async (address, text, before) => {
      const web = webOf(site.sp, address);
      const folder = folderOf(address);
      const name = address.slice(folder.length + 1);
      const put = (): Promise<void> =>
        writeFile(web.getFileByServerRelativePath(address), web.getFolderByServerRelativePath(folder), name, text, before?.etag ?? null);
      try {
        await put();
      } catch (error) {
        if (before !== null || toFailure(error).kind !== 'missing') throw error;
        await failing(() => web.folders.addUsingPath(folder));
        await put();
      }
    }
  };
}
