import type { SPFI } from '@pnp/sp';
import type { RosterEditor } from '../../application/ports/rosterEditor';
import type { SiteProvisioning } from '../../application/ports/siteProvisioning';
import { siteOf } from './connection/site';
import type { ProvisioningSettings } from './provisioning/siteProvisioning';
import { createSiteProvisioning } from './provisioning/siteProvisioning';
import { createRosterEditor } from './rosters/rosterEditor';
import { createRosterPlace } from './rosters/rosterPlace';
import { createWriteGuard } from './stores/writeGuard';

/** What only administrators and process support need. */
export interface Administration {
  readonly provisioning: SiteProvisioning;
  readonly rosterEditor: RosterEditor;
}

/** @param sp with an absolute web address */
export function createAdministration(sp: SPFI, settings?: ProvisioningSettings): Administration {
  const site = siteOf(sp);
  return {
    provisioning: createSiteProvisioning(sp, settings),
    rosterEditor: createRosterEditor(site, createWriteGuard(site), createRosterPlace(site))
  };
}
