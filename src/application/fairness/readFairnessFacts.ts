import type { FairnessFacts, FairnessQuestion } from '../../domain/fairness/fairnessFacts';
import type { StoredContribution } from '../ports/contributions';
import type { Ports } from '../ports/ports';

/** All that fairness is counted from, for any period within some years. */
export interface FairnessBasis extends Pick<FairnessQuestion, 'inhabitants'> {
  readonly facts: FairnessFacts;
  /** As they lie in the store. */
  readonly contributions: readonly StoredContribution[];
}

/**
 * Reads what is counted, of all groups. Who may not read meetings and contributions gets the rosters alone.
 * @param from first year, @param to last year
 * @throws Failure
 */
export async function readFairnessFacts(
  { roster, groupMeetings, contributions, rosterParameters }: Pick<Ports, 'roster' | 'groupMeetings' | 'contributions' | 'rosterParameters'>,
  from: number,
  to: number
): Promise<FairnessBasis> {
  const [{ groups, seats, terms }, given, inhabitants] = await Promise.all([roster.whole(), contributions.ofYears(from, to), rosterParameters.inhabitants()]);
  const meetings = await groupMeetings.ofGroups(groups.map(({ key }) => key));
  return { facts: { groups, seats, terms, meetings, contributions: given }, contributions: given, inhabitants };
}
