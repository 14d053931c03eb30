import type { DecidingBody, SiteProvisioning } from '../ports/siteProvisioning';
import { checkKey } from './checkKey';
import type { ProvisioningOptions, ProvisioningStep } from './provision';
import { provision } from './provision';

/** Gives a body its folder in the ledger, and the right to add there to those who record for it. */
export async function provisionBody(
  provisioning: SiteProvisioning,
  body: DecidingBody,
  options?: ProvisioningOptions
): Promise<readonly ProvisioningStep[]> {
  checkKey(body.key);
  return provision(provisioning, (site) => site.body(body), options);
}
