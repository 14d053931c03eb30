import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import { forEachPage, pageNames } from '../../../domain/sitePages/pages';
import { proposedPages } from '../../../domain/sitePages/proposedPages';
import { PAGES_FOLDER, PAGE_SETTING, settings } from '../../../schema/lists/settings';
import type { SharePointSite } from '../connection/site';
import { createSitePagesReading } from '../stores/sitePagesReading';
import { createSitePagesWriting } from '../stores/sitePagesWriting';
import { createWriteGuard } from '../stores/writeGuard';
import { noneBeforeProvisioning } from './noneBeforeProvisioning';

/**
 * Says where the web parts stand, where the site's pages tell it by themselves: for those that stand on one page alone. An
 * address that an administrator has given, or taken away, is never touched.
 */
export async function pageActions(site: SharePointSite): Promise<readonly ProvisioningAction[]> {
  const writing = createSitePagesWriting(site, createWriteGuard(site));
  const nothing = forEachPage(() => ({ address: '', version: '' }));
  const [stored, found] = await Promise.all([
    noneBeforeProvisioning(createSitePagesReading(site).stored(), nothing),
    noneBeforeProvisioning(writing.found(), forEachPage(() => []))
  ]);
  const proposed = proposedPages(forEachPage((name) => stored[name].address), found);
  const missing = pageNames.filter((name) => stored[name].version === '' && proposed[name] !== '');
  return missing.map((name) => ({
    kind: 'row',
    target: `${settings.name}/${PAGES_FOLDER}/${PAGE_SETTING}${name}`,
    run: async () => {
      await writing.save(name, { address: proposed[name], version: '' });
    }
  }));
}
