import type { ChairTurn } from '../../domain/chairing/chairTurn';
import { whoseTurn } from '../../domain/chairing/whoseTurn';
import { checkComposition } from '../../domain/composition/checkComposition';
import type { CompositionFinding } from '../../domain/composition/compositionFinding';
import { referenceOf } from '../../domain/composition/referenceOf';
import { rulesOfGroup } from '../../domain/composition/rulesOfGroup';
import type { Group } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';
import { groupsReferredTo, keptBeside } from './keptBeside';
import type { GroupRoster } from './readGroupRoster';
import type { RosterFrame } from './readRosterFrame';

/** How a group's roster stands against the rules of its family. */
export interface RosterStanding {
  /** Where it is not as the rules say. */
  readonly findings: readonly CompositionFinding[];
  readonly chair: ChairTurn;
}

/**
 * How a group's roster stands against the rules of its family; null when no rules are for such a group. Groups that the
 * rules look at are read too.
 * @throws Failure
 */
export async function readComposition(
  { roster: store, rosterParameters }: Pick<Ports, 'roster' | 'rosterParameters'>,
  frame: RosterFrame,
  group: Group,
  known: GroupRoster
): Promise<RosterStanding | null> {
  const all = await rosterParameters.rosterRules();
  const rules = rulesOfGroup(group, all);
  if (rules === null) return null;
  const followed = rules.chair.kind === 'followsBody' ? [rules.chair.body] : [];
  const others = groupsReferredTo([...rules.composition.flatMap((rule) => referenceOf(rule) ?? []), ...followed], frame, group, known);
  const kept = keptBeside(frame, group, known, await Promise.all(others.map((key) => store.ofGroup(key))), all);
  return { findings: checkComposition(group, kept, known.today), chair: whoseTurn(group, kept, known.today) };
}
