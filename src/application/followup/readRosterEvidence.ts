import { rulesOfGroup } from '../../domain/composition/rulesOfGroup';
import type { RosterEvidence } from '../../domain/followup/evidence';
import { rosterEvidence } from '../../domain/followup/rosterEvidence';
import { blankProfile } from '../../domain/roster/blankProfile';
import { isAtWork } from '../../domain/roster/isAtWork';
import type { Group } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';
import { readComposition } from '../rosters/readComposition';
import type { GroupRoster } from '../rosters/readGroupRoster';
import type { RosterFrame } from '../rosters/readRosterFrame';

/** What a group's roster, read before, shows of its obligations; nothing where no rules are for such a group, or it is not at work. @throws Failure */
export async function readRosterEvidence(
  ports: Pick<Ports, 'roster' | 'rosterParameters'>,
  frame: RosterFrame,
  group: Group,
  roster: GroupRoster
): Promise<readonly RosterEvidence[]> {
  const [rules, standing] = await Promise.all([
    ports.rosterParameters.rosterRules().then((all) => rulesOfGroup(group, all)),
    readComposition(ports, frame, group, roster)
  ]);
  const isWorking = isAtWork(frame.profiles.get(group.key) ?? blankProfile(group.key), roster.today);
  return rules === null || standing === null || !isWorking ? [] : rosterEvidence(rules.composition, standing.findings);
}
