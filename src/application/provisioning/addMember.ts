import type { SiteProvisioning, SiteRole } from '../ports/siteProvisioning';
import type { ProvisioningOptions, ProvisioningStep } from './provision';
import { provision } from './provision';

/** Gives a person a role on the site. @param login e.g. `anna@region.example` */
export const addMember = (
  provisioning: SiteProvisioning,
  login: string,
  role: SiteRole,
  options?: ProvisioningOptions
): Promise<readonly ProvisioningStep[]> => provision(provisioning, (site) => site.member(login, role), options);
