import { daysAfter } from '../../../../src/domain/calendar/calendarDate';
import { swedishDay } from '../../../../src/domain/calendar/swedishDay';
import { blankProfile } from '../../../../src/domain/roster/blankProfile';
import type { GroupProfile } from '../../../../src/domain/roster/groupProfile';
import { regionsOfGroup } from '../../../../src/domain/roster/regionsOfGroup';
import type { Group } from '../../../../src/domain/roster/roster';

/** A number that is the same for the same key. */
const numberOf = (key: string): number => [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);

/** What is kept about a group: every eighth working group is set up for a time, and some of those have outlived it. */
export function countryProfile(group: Group, day: Date): GroupProfile {
  const number = numberOf(group.key);
  const today = swedishDay(day);
  const isTimeLimited = group.kind === 'rag' && number % 8 === 0;
  const regions = regionsOfGroup(group);
  const host = regions[number % Math.max(1, regions.length)];
  const [establishingBody = ''] = group.mandators;
  return {
    ...blankProfile(group.key),
    relations: { ...blankProfile(group.key).relations, establishingBody, chairAppointer: establishingBody, memberAppointers: [...group.mandators] },
    lifetime: isTimeLimited ? { kind: 'timeLimited', until: daysAfter(today, (number % 900) - 200) } : { kind: 'permanent' },
    begins: daysAfter(today, -3650 - (number % 1500)),
    reviewDate: daysAfter(today, (number % 1000) - 100),
    ownerAuthority: host?.name ?? '',
    hostRegion: host?.key ?? '',
  };
}
