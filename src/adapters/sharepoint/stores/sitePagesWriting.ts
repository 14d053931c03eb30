import { Failure } from '../../../application/ports/failure';
import type { SitePages } from '../../../application/ports/sitePages';
import { isPageAddress } from '../../../domain/sitePages/pages';
import { listAddress } from '../../../schema/vocabulary/list';
import { PAGES_FOLDER, PAGE_SETTING, settings } from '../../../schema/lists/settings';
import type { SharePointSite } from '../connection/site';
import { toFailure } from '../connection/toFailure';
import { saveKeyed } from '../rows/saveKeyed';
import { readFoundPages } from './foundPages';
import { storedPage } from './sitePagesReading';
import type { WriteGuard } from './writeGuard';

/** Where a row cannot be added for want of its folder, the site was last brought to a version before this one. */
function withoutFolder(error: unknown): never {
  const failure = toFailure(error);
  throw failure.kind === 'missing' ? new Failure('unprepared', failure.detail, { kind: 'list', name: `${listAddress(settings)}/${PAGES_FOLDER}` }) : failure;
}

export const createSitePagesWriting = (site: SharePointSite, guard: WriteGuard): Omit<SitePages, 'stored'> => ({
  found: () => readFoundPages(site),
  save: async (name, { address, version }) => {
    if (address !== '' && !isPageAddress(address)) {
      throw new Failure('invalid', `${address} is no address of a page`);
    }
    await guard();
    const key = `${PAGE_SETTING}${name}`;
    const values = { Title: key, SettingKey: key, SettingValue: address };
    return storedPage(await saveKeyed(site, { list: settings, folder: PAGES_FOLDER, keyColumn: 'SettingKey', key, values }, version).catch(withoutFolder));
  }
});
