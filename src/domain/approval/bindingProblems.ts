import { bodiesOfStep } from './bodiesOfStep';
import { relationNamed } from './bodyRelations';
import type { ChainProblem } from './chainProblem';
import type { BindingRecord, ChainRecord } from './record';

/**
 * What stands in the way of a group that uses a chain: relations without a body, and bodies whose decisions nobody can
 * record. A step that only informs hinders nothing.
 *
 * @param recorded - bodies whose decisions somebody can record
 */
export function bindingProblems(
  { steps }: Pick<ChainRecord, 'steps'>,
  binding: Pick<BindingRecord, 'relations'>,
  recorded: ReadonlySet<string>
): readonly ChainProblem[] {
  return steps.flatMap((step, place): readonly ChainProblem[] => {
    if (step.kind === 'inform') return [];
    const unbound = step.bodies.flatMap((named): readonly ChainProblem[] => {
      const relation = relationNamed(named);
      const isBound = relation === null || (binding.relations[relation] ?? []).length > 0;
      return isBound ? [] : [{ kind: 'relationUnbound', step: place + 1, relation }];
    });
    const silent = bodiesOfStep(step, binding).filter((body) => !recorded.has(body));
    return [...unbound, ...silent.map((body): ChainProblem => ({ kind: 'noRecorder', step: place + 1, body }))];
  });
}
