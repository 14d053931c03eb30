import { chainBefore, configurationOf } from '../../../domain/approval/configuration';
import type { LedgerEntry } from '../../../domain/approval/record';
import { resolveSteps } from '../../../domain/approval/resolveSteps';

/** Keys of the bodies that a submission made now would wait for first; none without a sound chain. */
export function firstBodies(configuration: readonly LedgerEntry[], groupKey: string): readonly string[] {
  const inForce = chainBefore(Number.MAX_SAFE_INTEGER, groupKey, configurationOf(configuration));
  const steps = (inForce && resolveSteps(inForce)) ?? [];
  return steps.find(({ step }) => step.kind !== 'inform')?.bodies ?? [];
}
