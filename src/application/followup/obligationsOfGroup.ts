import { Failure } from '../ports/failure';
import type { FollowupPorts } from './followupPorts';
import type { GroupFollowup } from './groupFollowup';
import type { FollowupView } from './readFollowups';
import { readFollowups } from './readFollowups';

/** What a group's mandate obliges it to, and how that stands, read in one batch. @throws Failure `missing` when there is no such group */
export async function obligationsOfGroup(ports: FollowupPorts, groupKey: string, view: FollowupView): Promise<GroupFollowup> {
  const [followup] = await readFollowups(ports, [groupKey], ports.roster.groups(), view);
  if (!followup) {
    throw new Failure('missing', `No group ${groupKey}`);
  }
  return followup;
}
