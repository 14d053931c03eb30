import { bodiesOfStep } from './bodiesOfStep';
import type { ResolvedStep } from './caseState';
import type { ChainInForce } from './configuration';

/**
 * A chain's steps with their bodies, or null when the chain cannot establish anything: step keys must differ,
 * every step that waits for an answer must name a body, and exactly one step establishes, with nothing after
 * it but information.
 */
export function resolveSteps({ chain, binding }: ChainInForce): readonly ResolvedStep[] | null {
  const steps = chain.steps.map((step) => ({ step, bodies: bodiesOfStep(step, binding) }));
  const keys = new Set(chain.steps.map(({ key }) => key));
  const establishing = chain.steps.findIndex(({ kind }) => kind === 'establish');
  const sound =
    keys.size === steps.length &&
    establishing >= 0 &&
    chain.steps.slice(establishing + 1).every(({ kind }) => kind === 'inform') &&
    steps.every(({ step, bodies }) => step.kind === 'inform' || bodies.length > 0);
  return sound ? steps : null;
}
