import { relationNamed } from './bodyRelations';
import type { BindingRecord, ChainStep } from './record';

/** The bodies a step names, its relations resolved through a group's binding; each once. */
export function bodiesOfStep(step: Pick<ChainStep, 'bodies'>, { relations }: Pick<BindingRecord, 'relations'>): readonly string[] {
  const bodies = step.bodies.flatMap((named) => {
    if (!named.startsWith('@')) return [named];
    const relation = relationNamed(named);
    return (relation && relations[relation]) ?? [];
  });
  return [...new Set(bodies)];
}
