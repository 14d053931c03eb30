import type { KeptRosters } from '../../domain/composition/keptRosters';
import type { RosterRules } from '../../domain/composition/rosterRules';
import { withNotes } from '../../domain/composition/withNotes';
import { blankProfile } from '../../domain/roster/blankProfile';
import type { GroupReference } from '../../domain/roster/groupReference';
import { indexRoster } from '../../domain/roster/indexRoster';
import { referredGroup } from '../../domain/roster/referredGroup';
import type { Group } from '../../domain/roster/roster';
import type { Roster } from '../ports/rosterStore';
import type { GroupRoster } from './readGroupRoster';
import type { RosterFrame } from './readRosterFrame';

/** What a group stands among: every group by name, and what is kept about them, as far as it has been read. */
export type Surroundings = Pick<RosterFrame, 'groups' | 'profiles'>;

/** Keys of the other groups that references lead to from a group. */
export function groupsReferredTo(references: readonly GroupReference[], { groups, profiles }: Surroundings, group: Group, { roster }: GroupRoster): readonly string[] {
  const known = indexRoster({ ...roster, groups });
  const profile = profiles.get(group.key) ?? blankProfile(group.key);
  const keys = references.flatMap((reference) => referredGroup(reference, group, profile, known)?.key ?? []);
  return [...new Set(keys)].filter((key) => key !== group.key);
}

/** A group's roster and those it is compared with, as rules look at them. */
export function keptBeside({ groups, profiles }: Surroundings, group: Group, { roster, notes, today }: GroupRoster, others: readonly Roster[], rules: readonly RosterRules[]): KeptRosters {
  const everything = [roster, ...others];
  const index = indexRoster({
    groups,
    seats: everything.flatMap(({ seats }) => seats),
    terms: everything.flatMap(({ terms }) => terms),
    people: everything.flatMap(({ people }) => people)
  });
  const { composition } = profiles.get(group.key) ?? blankProfile(group.key);
  return { index, profiles, facts: new Map([[group.key, { groupKey: group.key, ...withNotes(composition, notes, today) }]]), rules };
}
