import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { connect } from '../../src/adapters/sharepoint/connection/connect';
import { claimsOf } from '../../src/adapters/sharepoint/stores/claimsOf';
import { demoAccounts } from './content/accounts';
import { regionSite } from './content/regionSite';
import { regionSitePages } from './content/regionSitePages';
import type { DemoSite } from './demoSite';
import { layOutPages } from './layOutPages';

const { administrator, intranetEditorKalmar, intranetReaderKalmar, nominatorKalmar, judgeKalmar, readerKalmar } = demoAccounts;

/** The region's intranet: its pages, and who edits and reads them. A right there gives none on the site with the mandates. */
export async function makeRegionSite({ address }: Pick<DemoSite, 'address'>): Promise<void> {
  const region = new URL(regionSite.path, address).toString();
  const { web } = connect(region, administrator.login);
  await web.associatedMemberGroup.users.add(claimsOf(intranetEditorKalmar.login));
  for (const { login } of [readerKalmar, nominatorKalmar, judgeKalmar, intranetReaderKalmar]) {
    await web.associatedVisitorGroup.users.add(claimsOf(login));
  }
  await layOutPages({ address: region }, regionSitePages(new URL(address).pathname));
}
