import type { Contribution } from './contribution';

/** One row for a group, region and year. */
export const contributionKey = ({ groupKey, regionKey, year }: Pick<Contribution, 'groupKey' | 'regionKey' | 'year'>): string =>
  `${groupKey}.${regionKey}.${year}`;
