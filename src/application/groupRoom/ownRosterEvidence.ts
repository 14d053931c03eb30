import { checkComposition } from '../../domain/composition/checkComposition';
import { referenceOf } from '../../domain/composition/referenceOf';
import { rulesOfGroup } from '../../domain/composition/rulesOfGroup';
import { withNotes } from '../../domain/composition/withNotes';
import type { RosterEvidence } from '../../domain/followup/evidence';
import { rosterEvidence } from '../../domain/followup/rosterEvidence';
import type { GroupProfile } from '../../domain/roster/groupProfile';
import { indexRoster } from '../../domain/roster/indexRoster';
import type { Group } from '../../domain/roster/roster';
import type { GroupRoster } from '../rosters/readGroupRoster';

/** What a group's roster shows of its obligations by itself; rules that look at another group say nothing here. */
export function ownRosterEvidence(group: Group, profile: GroupProfile, { roster, notes, rules, today }: GroupRoster): readonly RosterEvidence[] {
  const all = rulesOfGroup(group, rules);
  if (all === null) return [];
  const own = { ...all, composition: all.composition.filter((rule) => referenceOf(rule) === null) };
  const kept = {
    index: indexRoster({ ...roster, groups: [group] }),
    profiles: new Map([[group.key, profile]]),
    facts: new Map([[group.key, { groupKey: group.key, ...withNotes(profile.composition, notes, today) }]]),
    rules: [own]
  };
  return rosterEvidence(own.composition, checkComposition(group, kept, today));
}
