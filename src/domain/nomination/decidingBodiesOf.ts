import type { GroupRelations } from '../roster/groupProfile';
import type { Region } from '../roster/regions';
import type { Group } from '../roster/roster';
import type { DecidedBy } from './nominationRule';

/**
 * Keys of the bodies of which one decides on a nomination to the group.
 * @param region that nominates: a body in one of its healthcare regions decides
 */
export function decidingBodiesOf(
  decidedBy: DecidedBy,
  group: Group,
  relations: Pick<GroupRelations, 'memberAppointers'>,
  region: Region,
  groups: readonly Group[]
): readonly string[] {
  if (decidedBy.kind === 'memberAppointer') {
    return relations.memberAppointers.length > 0 ? relations.memberAppointers : group.mandators.slice(0, 1);
  }
  const near = groups.filter(
    ({ kind, healthcareRegions }) => kind === decidedBy.bodyKind && healthcareRegions.some((key) => region.healthcareRegions.includes(key))
  );
  return (decidedBy.kind === 'bodyOfKind' ? near : near.filter(({ programmeArea }) => programmeArea !== '' && programmeArea === group.programmeArea)).map(({ key }) => key);
}
