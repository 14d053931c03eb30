import { bodiesOfStep } from '../../domain/approval/bodiesOfStep';
import { bodyRelations } from '../../domain/approval/bodyRelations';
import type { BindingRecord, BodyRelation, ChainRecord, ChainStep } from '../../domain/approval/record';
import { noonOf } from '../../domain/calendar/calendarDate';
import type { Due } from '../../domain/meetings/dueOf';
import { dueOfStep } from '../../domain/meetings/dueOf';
import type { Meeting } from '../../domain/meetings/meeting';
import type { BodyMembers } from '../ports/decisionMakers';

/** A body that would be asked. */
export interface AskedBody {
  readonly body: string;
  /** Name of the SharePoint group that records its decisions; empty for none. */
  readonly recordedBy: string;
  /** Null when its calendar says nothing, or no answer is waited for. */
  readonly due: Due | null;
}

/** A step with those it would ask. */
export interface AskedStep {
  readonly step: ChainStep;
  readonly bodies: readonly AskedBody[];
  /** Relations it names for which the group has no body. */
  readonly unbound: readonly BodyRelation[];
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
  let begins = since;
  return steps.map((step): AskedStep => {
    const keys = bodiesOfStep(step, binding);
    const bodies = keys.map((body): AskedBody => {
      const recordedBy = recorders.find((known) => known.body === body)?.sharePointGroup ?? '';
      const due = step.kind === 'inform' ? null : dueOfStep({ step, bodies: keys }, body, begins, null, meetings);
      return { body, recordedBy, due };
    });
    const dates = bodies.flatMap(({ due }) => (due ? [due.date] : [])).sort();
    const last = dates[dates.length - 1];
    if (last !== undefined) begins = noonOf(last);
    const unbound = bodyRelations.filter((relation) => step.bodies.includes(`@${relation}`) && (binding.relations[relation] ?? []).length === 0);
    return { step, bodies, unbound };
  });
}
