import { bodiesOfStep } from '../../domain/approval/bodiesOfStep';
import { bodyRelations } from '../../domain/approval/bodyRelations';
import type { BindingRecord, BodyRelation, ChainRecord, ChainStep } from '../../domain/approval/record';
import type { Due } from '../../domain/meetings/dueOf';
import { expectedSteps } from '../../domain/meetings/expectedSteps';
import type { Meeting } from '../../domain/meetings/meeting';
import type { BodyMembers } from '../ports/decisionMakers';

/** A body that would be asked. */
export interface AskedBody {
  readonly body: string;
  /** Name of the SharePoint group that records its decisions; empty for none. */
  readonly recordedBy: string;
  /** Null when its calendar says nothing, no answer is waited for, or nobody can say when the step begins. */
  readonly due: Due | null;
}

/** A step with those it would ask. */
export interface AskedStep {
  readonly step: ChainStep;
  readonly bodies: readonly AskedBody[];
  /** Relations it names for which the group has no body. */
  readonly unbound: readonly BodyRelation[];
  /** False when an earlier step ends on a day nobody knows. */
  readonly begins: boolean;
}

/** What is known of the bodies. */
export interface BodyFacts {
  readonly meetings: readonly Meeting[];
  readonly recorders: readonly BodyMembers[];
}

/**
 * Who would be asked, and by when, if a text were handed in at an instant and every body answered when its answer is due.
 * @param since - ISO instant
 */
export function previewChain(
  { steps }: Pick<ChainRecord, 'steps'>,
  binding: Pick<BindingRecord, 'relations'>,
  { meetings, recorders }: BodyFacts,
  since: string
): readonly AskedStep[] {
  const resolved = steps.map((step) => ({ step, bodies: bodiesOfStep(step, binding) }));
  return expectedSteps(resolved, since, {}, meetings).map(({ step, answers, begins }): AskedStep => {
    const recordedBy = (body: string): string => recorders.find((known) => known.body === body)?.sharePointGroup ?? '';
    const bodies = answers.map(({ body, due }): AskedBody => ({ body, recordedBy: recordedBy(body), due }));
    const unbound = bodyRelations.filter((relation) => step.bodies.includes(`@${relation}`) && (binding.relations[relation] ?? []).length === 0);
    return { step, bodies, unbound, begins };
  });
}
