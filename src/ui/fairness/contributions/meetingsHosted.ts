import type { FairnessFacts } from '../../../domain/fairness/fairnessFacts';

/** How many of a group's meetings a region has been the host of in a year. */
export const meetingsHosted = (meetings: FairnessFacts['meetings'], asked: { readonly groupKey: string; readonly year: number; readonly regionKey: string }): number =>
  meetings.filter(
    ({ groupKey, date, hostRegion, state }) => state === 'held' && groupKey === asked.groupKey && hostRegion === asked.regionKey && date.startsWith(`${asked.year}-`)
  ).length;
