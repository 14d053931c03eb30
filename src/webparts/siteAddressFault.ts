import type { SiteCheck } from '../adapters/sharepoint/checkSite';
import type { SiteAddressStrings } from '../loc/siteAddress/svSe';
import { tenantSite } from '../ui/address/tenantSite';

/** What is wrong with a site's address, in a sentence; empty when nothing is. @param look what lies at an absolute address */
export async function siteAddressFault(
  given: string,
  pageUrl: string,
  texts: SiteAddressStrings,
  look: (siteUrl: string) => Promise<SiteCheck>
): Promise<string> {
  const site = tenantSite(given, pageUrl);
  if (site.kind === 'own') return '';
  if (site.kind === 'foreign') return texts.invalid.foreign(site.host);
  if (site.kind === 'unreadable') return texts.invalid.unreadable;
  const found = await look(site.address);
  return found === 'ready' ? '' : texts.check[found];
}
