import type { IgnoredReason, Nomination } from '../../domain/nomination/nomination';
import type { NominationPlace } from '../../domain/nomination/nominationPlace';
import type { NominationAct } from '../../domain/nomination/nominationStep';
import type { NominationTerms } from '../../domain/nomination/nominationTerms';
import { stepProblem } from '../../domain/nomination/stepProblem';
import type { Ports } from '../ports/ports';

export interface NominationWork {
  /** Client-made, the same for each try: a repeat doubles nothing. */
  readonly key: string;
  readonly place: NominationPlace;
  readonly act: NominationAct;
}

/**
 * Records the next step of a nomination.
 * @returns why it would not count; nothing has been recorded then
 * @throws Failure `denied` to one who may not record there
 */
export async function recordNominationStep(
  { nominations }: Pick<Ports, 'nominations'>,
  nomination: Nomination,
  terms: NominationTerms,
  { key, place, act }: NominationWork
): Promise<IgnoredReason | null> {
  const step = { key, nominationKey: nomination.key, groupKey: nomination.groupKey, place, act };
  const problem = stepProblem({ ...step, id: 0, recordedBy: '', recorded: '' }, nomination, terms);
  if (problem === null) await nominations.record(step);
  return problem;
}
