import type { WheelMonth } from '../../domain/followup/wheelEvent';
import { yearWheel } from '../../domain/followup/yearWheel';
import { Failure } from '../ports/failure';
import type { FollowupPorts } from './followupPorts';
import type { FollowupView } from './readFollowups';
import { readFollowups } from './readFollowups';

/** The earliest day that is set. */
const earliest = (days: readonly string[]): string => days.filter((day) => day !== '').sort()[0] ?? '';

/**
 * A group's year: its meetings, what it is obliged to and when, terms that end, and when its mandate is reviewed.
 * @param year e.g. `2026`
 * @throws Failure `missing` when there is no such group
 */
export async function yearWheelOf(
  ports: FollowupPorts,
  groupKey: string,
  year: string,
  view: FollowupView
): Promise<readonly WheelMonth[]> {
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
  return yearWheel(sources, year, view.today, followup.settings);
}
