import type { WheelSources } from '../../domain/followup/yearWheel';
import type { GroupProfile } from '../../domain/roster/groupProfile';
import type { EstablishedMandate } from '../ports/establishedMandates';
import type { Roster } from '../ports/rosterStore';
import type { GroupFollowup } from './groupFollowup';

/** The earliest day that is set. */
const earliest = (days: readonly string[]): string => days.filter((day) => day !== '').sort()[0] ?? '';

/** What a group's years are made of, of what is read already. @param mandates its published documents */
export function wheelSources(
  { group, obligations, evidence }: GroupFollowup,
  { seats, terms, people }: Pick<Roster, 'seats' | 'terms' | 'people'>,
  profile: GroupProfile,
  mandates: readonly EstablishedMandate[]
): WheelSources {
  const reviews = mandates.filter(({ withdrawnOn }) => withdrawnOn === '').map(({ reviewDate }) => reviewDate);
  return {
    groupKey: group.key,
    obligations: obligations.map(({ obligation }) => obligation),
    evidence,
    seats,
    terms,
    people,
    reviewDate: earliest([...reviews, profile.reviewDate]),
    endsOn: profile.lifetime.kind === 'timeLimited' ? profile.lifetime.until : ''
  };
}
