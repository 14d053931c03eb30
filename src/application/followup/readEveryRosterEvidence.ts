import type { StoredCompositionNote } from '../../domain/composition/compositionNote';
import { withNotes } from '../../domain/composition/withNotes';
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
  { roster, rosterParameters, compositionNotes }: Pick<Ports, 'roster' | 'rosterParameters' | 'compositionNotes'>,
  today: IsoDate
): Promise<ReadonlyMap<string, readonly RosterEvidence[]>> {
  const [whole, rules] = await Promise.all([roster.whole(), rosterParameters.rosterRules()]);
  const told = await compositionNotes.ofGroups(whole.groups.map(({ key }) => key));
  const notes = new Map<string, StoredCompositionNote[]>();
  for (const note of told) notes.set(note.groupKey, [...(notes.get(note.groupKey) ?? []), note]);
  const kept = {
    index: indexRoster(whole),
    profiles: new Map(whole.profiles.map((profile) => [profile.groupKey, profile])),
    facts: new Map(whole.profiles.map(({ groupKey, composition }) => [groupKey, { groupKey, ...withNotes(composition, notes.get(groupKey) ?? [], today) }])),
    rules
  };
  return new Map(whole.groups.map((group) => [group.key, rosterEvidenceOf(group, kept, today)]));
}
