import type { DecidingBody, SiteProvisioning } from '../ports/siteProvisioning';
import type { ProvisioningOptions, ProvisioningStep } from './provision';
import { provisionBody } from './provisionBody';

/**
 * Lets other people record for bodies, one body after the other. What they decided before stays where it is and counts.
 * Safe to repeat: a run that was cut short is completed by the next.
 */
export async function changeRecorders(
  provisioning: SiteProvisioning,
  bodies: readonly DecidingBody[],
  options?: ProvisioningOptions
): Promise<readonly ProvisioningStep[]> {
  const steps: ProvisioningStep[] = [];
  for (const body of bodies) {
    steps.push(...(await provisionBody(provisioning, body, options)));
  }
  // In a dry run each body lists the group they are to share.
  return steps.filter((step, place) => steps.findIndex((other) => other.kind === step.kind && other.target === step.target) === place);
}
