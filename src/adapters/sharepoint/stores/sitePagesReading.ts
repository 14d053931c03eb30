import type { SitePages, StoredPage } from '../../../application/ports/sitePages';
import { forEachPage, isPageAddress } from '../../../domain/sitePages/pages';
import { whereStartsWith } from '../../../schema/derive/query';
import { PAGES_FOLDER, PAGE_SETTING, settings } from '../../../schema/lists/settings';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsWhere } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { noneWhenHidden } from './noneWhenHidden';

/** A page as its row says; what is no address is shown to nobody and can be written over. */
export function storedPage(row: ReadRow<typeof settings>): StoredPage {
  const address = row.SettingValue ?? '';
  return { address: isPageAddress(address) ? address : '', version: versionOf(row) };
}

/** Rows among the settings, in a folder that every reader reads and only administrators write. */
export const createSitePagesReading = (site: SharePointSite): Pick<SitePages, 'stored'> => ({
  stored: async () => {
    const rows = await noneWhenHidden(rowsWhere(site, settings, whereStartsWith(settings, 'SettingKey', PAGE_SETTING)));
    const inPlace = new Map(rows.flatMap((row) => (site.folderBelow(settings, row.FileDirRef) === PAGES_FOLDER ? [[row.SettingKey, row] as const] : [])));
    return forEachPage((name) => {
      const row = inPlace.get(`${PAGE_SETTING}${name}`);
      return row ? storedPage(row) : { address: '', version: '' };
    });
  }
});
