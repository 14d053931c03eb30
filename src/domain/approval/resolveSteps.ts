import { bodiesOfStep } from './bodiesOfStep';
import type { ResolvedStep } from './caseState';
import type { ChainInForce } from './configuration';
import type { BindingRecord, ChainRecord } from './record';

type Steps = readonly ResolvedStep[] | null;

function resolve({ chain, binding }: ChainInForce): Steps {
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

const resolved = new WeakMap<ChainRecord, WeakMap<BindingRecord, Steps>>();

/**
 * A chain's steps with their bodies, or null when the chain cannot establish anything: step keys must differ,
 * every step that waits for an answer must name a body, and exactly one step establishes, with nothing after
 * it but information. Resolved once for each chain and binding: every submission of a group's asks for the same.
 */
export function resolveSteps(chainInForce: ChainInForce): Steps {
  const { chain, binding } = chainInForce;
  const ofChain = resolved.get(chain) ?? new WeakMap<BindingRecord, Steps>();
  resolved.set(chain, ofChain);
  const known = ofChain.get(binding);
  if (known !== undefined) return known;
  const steps = resolve(chainInForce);
  ofChain.set(binding, steps);
  return steps;
}
