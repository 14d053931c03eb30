import { byDueDay } from '../../domain/followup/byDueDay';
import type { Group } from '../../domain/roster/roster';
import { regions } from '../../domain/roster/regions';
import type { Ports } from '../ports/ports';
import type { FollowupPorts } from './followupPorts';
import type { FollowedObligation } from './groupFollowup';
import { readEveryRosterEvidence } from './readEveryRosterEvidence';
import type { FollowupView } from './readFollowups';
import { readFollowups } from './readFollowups';
import { readGroupRosterEvidence } from './readGroupRosterEvidence';

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

export type LatePorts = FollowupPorts & Pick<Ports, 'rosterParameters' | 'compositionNotes' | 'seatEditor' | 'clearances' | 'clock'>;

/**
 * What is overdue for a group, a mandator, a receiver or a region, by what the groups' lists and their rosters show; the
 * longest overdue first, what nobody knows since when last. Nothing for a reader, who is not told how obligations stand.
 */
export async function lateOf(ports: LatePorts, scope: LateScope, { today }: Pick<FollowupView, 'today'>): Promise<readonly LateObligation[]> {
  const [all, isTold] = await Promise.all([ports.roster.groups(), ports.session.isParticipant()]);
  const keys = groupsIn(scope, all).map(({ key }) => key);
  if (!isTold || keys.length === 0) return [];
  const rosters = scope.kind === 'group' ? readGroupRosterEvidence(ports, scope.key) : readEveryRosterEvidence(ports, today);
  const followups = await readFollowups(ports, keys, Promise.resolve(all), { today, rosters });
  return followups
    .flatMap(({ group, obligations }) => obligations.map((followed) => ({ group, ...followed })))
    .filter(({ standing }) => standing.state === 'overdue')
    .filter(({ obligation }) => scope.kind !== 'receiver' || obligation.receiverBodies.includes(scope.key))
    .sort(byDueDay);
}
