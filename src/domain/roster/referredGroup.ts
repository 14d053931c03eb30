import type { GroupProfile } from './groupProfile';
import type { GroupReference } from './groupReference';
import type { Group } from './roster';
import type { RosterIndex } from './rosterIndex';

/** The group that a reference points to from another; null when there is none on the rosters. */
export function referredGroup(reference: GroupReference, from: Group, profile: GroupProfile, index: RosterIndex): Group | null {
  switch (reference.by) {
    case 'mandator':
      return index.groups.get(from.mandators[0] ?? '') ?? null;
    case 'mirror':
      return index.groups.get(profile.relations.mirror) ?? null;
    case 'key':
      return index.groups.get(reference.key) ?? null;
    case 'kind': {
      const ofKind = index.groupsOfKind.get(reference.kind) ?? [];
      return ofKind.find(({ key, healthcareRegions }) => key !== from.key && healthcareRegions.some((one) => from.healthcareRegions.includes(one))) ?? null;
    }
  }
}
