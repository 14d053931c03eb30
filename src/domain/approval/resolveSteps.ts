import type { ResolvedStep } from './caseState';
import type { ChainInForce } from './configuration';
import type { BindingRecord, BodyRelation, ChainStep } from './record';

const relations: readonly BodyRelation[] = ['mandator', 'establishingBody', 'endorser', 'informed'];

function bodiesOf(step: ChainStep, binding: BindingRecord): readonly string[] {
  const bodies = step.bodies.flatMap((named) => {
    if (!named.startsWith('@')) return [named];
    const relation = relations.find((known) => named === `@${known}`);
    return (relation && binding.relations[relation]) ?? [];
  });
  return [...new Set(bodies)];
}

/**
 * A chain's steps with their bodies, or null when the chain cannot establish anything: step keys must differ,
 * every step that waits for an answer must name a body, and exactly one step establishes, with nothing after
 * it but information.
 */
export function resolveSteps({ chain, binding }: ChainInForce): readonly ResolvedStep[] | null {
  const steps = chain.steps.map((step) => ({ step, bodies: bodiesOf(step, binding) }));
  const keys = new Set(chain.steps.map(({ key }) => key));
  const establishing = chain.steps.findIndex(({ kind }) => kind === 'establish');
  const sound =
    keys.size === steps.length &&
    establishing >= 0 &&
    chain.steps.slice(establishing + 1).every(({ kind }) => kind === 'inform') &&
    steps.every(({ step, bodies }) => step.kind === 'inform' || bodies.length > 0);
  return sound ? steps : null;
}
