import { provisionSite } from '../../src/application/provisioning/provisionSite';
import { demoAccounts } from './content/accounts';
import { demoPages } from './content/pages';
import { administrationOf, type DemoSite } from './demoSite';
import { layOutPages } from './layOutPages';

/** Lays out the pages on which the web parts live, and the links to them; provisioned again, the site knows them by itself. */
export async function makeDemoPages(site: DemoSite): Promise<void> {
  await layOutPages(site, demoPages(new URL(site.address).pathname));
  await provisionSite(administrationOf(site, demoAccounts.administrator).provisioning);
}
