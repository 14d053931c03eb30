import type { Group } from '../../domain/roster/roster';
import { regions } from '../../domain/roster/regions';
import type { FollowupPorts } from './followupPorts';
import type { FollowedObligation } from './groupFollowup';
import type { FollowupView } from './readFollowups';
import { readFollowups } from './readFollowups';

/** For whom what is late is listed. */
export type LateScope =
  | { readonly kind: 'group' | 'mandator' | 'receiver'; readonly key: string }
  /** Key of a region or a healthcare region. */
  | { readonly kind: 'region'; readonly key: string };

/** What is late, and whose it is. */
export interface LateObligation extends FollowedObligation {
  readonly group: Group;
}

const healthcareRegionsOf = (key: string): readonly string[] => regions.find((region) => region.key === key)?.healthcareRegions ?? [key];

const sharesRegion = (one: Group, other: Group | undefined): boolean =>
  one.healthcareRegions.some((key) => other?.healthcareRegions.includes(key));

/** Groups that can have something late for the scope. What a body receives comes from groups of its own healthcare region. */
function groupsIn(scope: LateScope, all: readonly Group[]): readonly Group[] {
  switch (scope.kind) {
    case 'group':
      return all.filter(({ key }) => key === scope.key);
    case 'mandator':
      return all.filter(({ mandators }) => mandators.includes(scope.key));
    case 'receiver':
      return all.filter((group) => group.mandators.includes(scope.key) || sharesRegion(group, all.find(({ key }) => key === scope.key)));
    case 'region':
      return all.filter(({ healthcareRegions }) => healthcareRegionsOf(scope.key).some((key) => healthcareRegions.includes(key)));
  }
}

/** What is overdue for a group, a mandator, a receiver or a region; the longest overdue first. */
export async function lateOf(ports: FollowupPorts, scope: LateScope, view: FollowupView): Promise<readonly LateObligation[]> {
  const all = await ports.roster.groups();
  const keys = groupsIn(scope, all).map(({ key }) => key);
  const followups = keys.length === 0 ? [] : await readFollowups(ports, keys, Promise.resolve(all), view);
  return followups
    .flatMap(({ group, obligations }) => obligations.map((followed) => ({ group, ...followed })))
    .filter(({ standing }) => standing.state === 'overdue')
    .filter(({ obligation }) => scope.kind !== 'receiver' || obligation.receiverBodies.includes(scope.key))
    .sort((one, other) => one.standing.dueOn.localeCompare(other.standing.dueOn));
}
