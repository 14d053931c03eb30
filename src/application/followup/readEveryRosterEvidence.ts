import type { RosterEvidence } from '../../domain/followup/evidence';
import { rosterEvidenceOf } from '../../domain/followup/rosterEvidenceOf';
import type { IsoDate } from '../../domain/mandate/answer';
import { indexRoster } from '../../domain/roster/indexRoster';
import type { Ports } from '../ports/ports';

/**
 * What the rosters show of the groups' obligations, by the group's key, for views of many groups: every roster is read
 * page by page, since rules look from one group into another. @throws Failure
 */
export async function readEveryRosterEvidence(
  { roster, rosterParameters }: Pick<Ports, 'roster' | 'rosterParameters'>,
  today: IsoDate
): Promise<ReadonlyMap<string, readonly RosterEvidence[]>> {
  const [whole, rules] = await Promise.all([roster.whole(), rosterParameters.rosterRules()]);
  const kept = {
    index: indexRoster(whole),
    profiles: new Map(whole.profiles.map((profile) => [profile.groupKey, profile])),
    facts: new Map(whole.profiles.map(({ groupKey, composition }) => [groupKey, { groupKey, ...composition }])),
    rules
  };
  return new Map(whole.groups.map((group) => [group.key, rosterEvidenceOf(group, kept, today)]));
}
