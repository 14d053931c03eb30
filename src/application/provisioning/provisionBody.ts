import type { DecidingBody, SiteProvisioning } from '../ports/siteProvisioning';
import type { ProvisioningOptions, ProvisioningStep } from './provision';
import { provision } from './provision';

/** Gives a body its folder in the ledger, and the right to add there to those who record for it. */
export const provisionBody = (
  provisioning: SiteProvisioning,
  body: DecidingBody,
  options?: ProvisioningOptions
): Promise<readonly ProvisioningStep[]> => provision(provisioning, (site) => site.body(body), options);
