import type { SiteProvisioning } from '../ports/siteProvisioning';
import type { ProvisioningOptions, ProvisioningStep } from './provision';
import { provision } from './provision';

/** Makes the lists, groups, levels and rights the product needs, on an empty site or one that has some of them. */
export const provisionSite = (
  provisioning: SiteProvisioning,
  options?: ProvisioningOptions
): Promise<readonly ProvisioningStep[]> => provision(provisioning, (site) => site.site(), options);
