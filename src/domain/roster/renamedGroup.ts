import type { IsoDate } from '../mandate/answer';
import type { GroupProfile } from './groupProfile';
import type { Group } from './roster';

interface GroupAndProfile {
  readonly group: Group;
  readonly profile: GroupProfile;
}

/** A group under a new name, the old one kept with its last day; unchanged when it has the name already. */
export function renamedGroup({ group, profile }: GroupAndProfile, names: Pick<Group, 'name' | 'subject'>, until: IsoDate): GroupAndProfile {
  const formerNames = group.name === names.name ? profile.formerNames : [...profile.formerNames, { name: group.name, until }];
  return { group: { ...group, ...names }, profile: { ...profile, formerNames } };
}
