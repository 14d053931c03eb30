import type { FollowupSettings } from '../../domain/followup/followupSettings';
import type { WheelSources } from '../../domain/followup/yearWheel';
import type { Group } from '../../domain/roster/roster';
import { Failure } from '../ports/failure';
import type { FollowupPorts } from './followupPorts';
import type { FollowupView } from './readFollowups';
import { readFollowups } from './readFollowups';
import { wheelSources } from './wheelSources';

/** What any year of a group is told from. */
export interface GroupYear {
  readonly group: Group;
  readonly sources: WheelSources;
  readonly settings: FollowupSettings;
}

/**
 * What a group's years are made of: its meetings, what it is obliged to and when, terms that end, and when its mandate
 * is reviewed. @throws Failure `missing` when there is no such group
 */
export async function readGroupYear(ports: FollowupPorts, groupKey: string, view: FollowupView): Promise<GroupYear> {
  const [[followup], roster, profile, mandates] = await Promise.all([
    readFollowups(ports, [groupKey], ports.roster.groups(), view),
    ports.roster.ofGroup(groupKey),
    ports.roster.profile(groupKey),
    ports.established.ofGroups([groupKey])
  ]);
  if (!followup) {
    throw new Failure('missing', `No group ${groupKey}`);
  }
  return { group: followup.group, sources: wheelSources(followup, roster, profile, mandates), settings: followup.settings };
}
