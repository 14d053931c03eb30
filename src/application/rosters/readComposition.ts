import type { ChairTurn } from '../../domain/chairing/chairTurn';
import { whoseTurn } from '../../domain/chairing/whoseTurn';
import { checkComposition } from '../../domain/composition/checkComposition';
import type { CompositionFinding } from '../../domain/composition/compositionFinding';
import { referenceOf } from '../../domain/composition/referenceOf';
import { rulesOfGroup } from '../../domain/composition/rulesOfGroup';
import { withNotes } from '../../domain/composition/withNotes';
import { blankProfile } from '../../domain/roster/blankProfile';
import { indexRoster } from '../../domain/roster/indexRoster';
import type { RosterIndex } from '../../domain/roster/rosterIndex';
import { referredGroup } from '../../domain/roster/referredGroup';
import type { Group } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';
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
  { roster, notes, today }: GroupRoster
): Promise<RosterStanding | null> {
  const all = await rosterParameters.rosterRules();
  const rules = rulesOfGroup(group, all);
  if (rules === null) return null;
  const profile = frame.profiles.get(group.key) ?? blankProfile(group.key);
  const known: RosterIndex = indexRoster({ ...roster, groups: frame.groups });
  const followed = rules.chair.kind === 'followsBody' ? [rules.chair.body] : [];
  const references = [...rules.composition.flatMap((rule) => referenceOf(rule) ?? []), ...followed];
  const others = references.flatMap((reference) => referredGroup(reference, group, profile, known)?.key ?? []);
  const read = await Promise.all([...new Set(others)].filter((key) => key !== group.key).map((key) => store.ofGroup(key)));
  const everything = [roster, ...read];
  const index = indexRoster({
    groups: frame.groups,
    seats: everything.flatMap(({ seats }) => seats),
    terms: everything.flatMap(({ terms }) => terms),
    people: everything.flatMap(({ people }) => people)
  });
  const facts = new Map([[group.key, { groupKey: group.key, ...withNotes(profile.composition, notes, today) }]]);
  const kept = { index, profiles: frame.profiles, facts, rules: all };
  return { findings: checkComposition(group, kept, today), chair: whoseTurn(group, kept, today) };
}
