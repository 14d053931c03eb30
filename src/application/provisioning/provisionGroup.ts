import type { Group } from '../../domain/roster/roster';
import type { SiteProvisioning } from '../ports/siteProvisioning';
import { checkKey } from './checkKey';
import type { ProvisioningOptions, ProvisioningStep } from './provision';
import { provision } from './provision';

/** Gives a group its folders for drafts, snapshots and submissions, and its writers their rights there. */
export async function provisionGroup(
  provisioning: SiteProvisioning,
  group: Pick<Group, 'key' | 'name'>,
  options?: ProvisioningOptions
): Promise<readonly ProvisioningStep[]> {
  checkKey(group.key);
  return provision(provisioning, (site) => site.group(group), options);
}
