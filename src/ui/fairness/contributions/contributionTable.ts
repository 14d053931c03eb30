import { contributionKey } from '../../../domain/fairness/contributionKey';
import { contributionParties } from '../../../domain/fairness/contributionParties';
import { regionNamed } from '../../../domain/roster/regionNamed';
import type { Group } from '../../../domain/roster/roster';
import type { LoadedBasis } from '../useFairnessBasis';
import { yearOf, yearsBack } from '../useFairnessBasis';
import { meetingsHosted } from './meetingsHosted';

/** With the comma that Swedish Excel reads. */
const written = (amount: number): string => String(amount).replace('.', ',');

/** The cells of every party and year of which there is anything, by group and year; whose it is says the group, the region or the organisation. */
export function contributionTable({ facts, contributions, today }: LoadedBasis, groups: readonly Group[]): readonly (readonly string[])[] {
  const kept = new Map(contributions.map((given) => [given.key, given]));
  const years = Array.from({ length: yearsBack + 1 }, (_, at) => yearOf(today) - yearsBack + at);
  return groups.flatMap((group) => {
    const parties = contributionParties(group.key, facts);
    const meetings = facts.meetings.filter(({ groupKey }) => groupKey === group.key);
    return years.flatMap((year) =>
      parties.flatMap(({ regionKey, organisation }) => {
        const given = kept.get(contributionKey({ groupKey: group.key, regionKey, organisation, year }));
        const hosted = organisation === '' ? meetingsHosted(meetings, { groupKey: group.key, year, regionKey }) : 0;
        if (!given && hosted === 0) return [];
        const amounts = given ? [given.hours, given.fullTimePercent, given.cost].map(written) : ['', '', ''];
        return [[group.name, regionKey === '' ? '' : regionNamed(regionKey), organisation, String(year), String(hosted), ...amounts]];
      })
    );
  });
}
