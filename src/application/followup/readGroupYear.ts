import type { FollowupSettings } from '../../domain/followup/followupSettings';
import type { WheelSources } from '../../domain/followup/yearWheel';
import type { Group } from '../../domain/roster/roster';
import { Failure } from '../ports/failure';
import type { FollowupPorts } from './followupPorts';
import type { FollowupView } from './readFollowups';
import { readFollowups } from './readFollowups';

/** What any year of a group is told from. */
export interface GroupYear {
  readonly group: Group;
  readonly sources: WheelSources;
  readonly settings: FollowupSettings;
}

/** The earliest day that is set. */
const earliest = (days: readonly string[]): string => days.filter((day) => day !== '').sort()[0] ?? '';

/**
 * What a group's years are made of: its meetings, what it is obliged to and when, terms that end, and when its mandate
 * is reviewed. @throws Failure `missing` when there is no such group
 */
export async function readGroupYear(ports: FollowupPorts, groupKey: string, view: FollowupView): Promise<GroupYear> {
  const [[followup], { seats, terms, people }, profile, mandates] = await Promise.all([
    readFollowups(ports, [groupKey], ports.roster.groups(), view),
    ports.roster.ofGroup(groupKey),
    ports.roster.profile(groupKey),
    ports.established.ofGroups([groupKey])
  ]);
  if (!followup) {
    throw new Failure('missing', `No group ${groupKey}`);
  }
  const reviews = mandates.filter(({ withdrawnOn }) => withdrawnOn === '').map(({ reviewDate }) => reviewDate);
  const sources = {
    groupKey,
    obligations: followup.obligations.map(({ obligation }) => obligation),
    evidence: followup.evidence,
    seats,
    terms,
    people,
    reviewDate: earliest([...reviews, profile.reviewDate]),
    endsOn: profile.lifetime.kind === 'timeLimited' ? profile.lifetime.until : ('' as const)
  };
  return { group: followup.group, sources, settings: followup.settings };
}
