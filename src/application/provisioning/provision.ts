import { Failure } from '../ports/failure';
import type { ProvisioningAction, SiteProvisioning } from '../ports/siteProvisioning';

/** What a run did, or would do. */
export type ProvisioningStep = Pick<ProvisioningAction, 'kind' | 'target'>;

export interface ProvisioningOptions {
  /** True to list the steps and change nothing. */
  readonly dryRun?: boolean;
  /** Told before each step is taken. */
  readonly onStep?: (step: ProvisioningStep) => void;
}

/**
 * Takes the steps a plan still needs. Safe to repeat: a run that was cut short is completed by the next.
 * @throws Failure `outdated` when the site was brought to a newer schema than this code knows: never downgrade
 */
export async function provision(
  provisioning: SiteProvisioning,
  plan: (provisioning: SiteProvisioning) => Promise<readonly ProvisioningAction[]>,
  { dryRun = false, onStep }: ProvisioningOptions = {}
): Promise<readonly ProvisioningStep[]> {
  const stored = await provisioning.storedSchemaVersion();
  if (stored > provisioning.schemaVersion) {
    throw new Failure('outdated', `The site is at schema ${stored}; this version of the product knows ${provisioning.schemaVersion}.`);
  }
  const actions = await plan(provisioning);
  for (const { kind, target, run } of dryRun ? [] : actions) {
    onStep?.({ kind, target });
    await run();
  }
  return actions.map(({ kind, target }) => ({ kind, target }));
}
