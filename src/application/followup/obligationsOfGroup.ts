import type { Group } from '../../domain/roster/roster';
import { Failure } from '../ports/failure';
import type { FollowupPorts } from './followupPorts';
import type { GroupFollowup } from './groupFollowup';
import type { FollowupView } from './readFollowups';
import { readFollowups } from './readFollowups';

/**
 * What a group's mandate obliges it to, and how that stands, read in one batch.
 * @param bodies every body there is, where they are read already
 * @throws Failure `missing` when there is no such group
 */
export async function obligationsOfGroup(
  ports: FollowupPorts,
  groupKey: string,
  view: FollowupView,
  bodies: Promise<readonly Group[]> = ports.roster.groups()
): Promise<GroupFollowup> {
  const [followup] = await readFollowups(ports, [groupKey], bodies, view);
  if (!followup) {
    throw new Failure('missing', `No group ${groupKey}`);
  }
  return followup;
}
