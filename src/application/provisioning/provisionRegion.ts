import type { NominatingRegion, SiteProvisioning } from '../ports/siteProvisioning';
import { checkKey } from './checkKey';
import type { ProvisioningOptions, ProvisioningStep } from './provision';
import { provision } from './provision';

/** Gives a region its folders for nominations and declarations of interests, and its people their rights there. */
export async function provisionRegion(
  provisioning: SiteProvisioning,
  region: NominatingRegion,
  options?: ProvisioningOptions
): Promise<readonly ProvisioningStep[]> {
  [region.key, ...region.decidingBodies].forEach(checkKey);
  return provision(provisioning, (site) => site.region(region), options);
}
