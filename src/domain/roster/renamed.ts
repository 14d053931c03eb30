import { daysAfter } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';
import type { GroupProfile } from './groupProfile';

/**
 * A group's profile after it has been given a name: the old one stays among the former names, used until the day before.
 * A new name that the group has had before is no former name any longer.
 */
export function renamed(profile: GroupProfile, before: string, now: string, today: IsoDate): GroupProfile {
  if (before === now) return profile;
  const former = profile.formerNames.filter(({ name }) => name !== now && name !== before);
  return { ...profile, formerNames: [...former, { name: before, until: daysAfter(today, -1) }] };
}
