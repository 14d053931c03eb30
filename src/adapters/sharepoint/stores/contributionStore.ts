import type { Contributions, StoredContribution } from '../../../application/ports/contributions';
import { contributionKey } from '../../../domain/fairness/contributionKey';
import { whereAnyOf } from '../../../schema/derive/query';
import { contributions } from '../../../schema/lists/contributions';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsOfAny } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { saveKeyed } from '../rows/saveKeyed';
import { noneWhenHidden } from './noneWhenHidden';
import type { WriteGuard } from './writeGuard';

/** What stands for a region where there is none: the column must say something. */
const noRegion = '-';

const amount = (stored: number | null): number => Math.max(0, stored ?? 0);

function contributionOf(row: ReadRow<typeof contributions>): StoredContribution {
  return {
    key: row.RowKey ?? '',
    groupKey: row.GroupKey ?? '',
    regionKey: row.RegionKey === noRegion ? '' : (row.RegionKey ?? ''),
    organisation: row.Organisation ?? '',
    year: Number(row.CalendarYear),
    hours: amount(row.Hours),
    fullTimePercent: amount(row.FullTimePercent),
    cost: amount(row.Cost),
    version: versionOf(row)
  };
}

const byYear = (one: StoredContribution, other: StoredContribution): number => one.year - other.year || one.key.localeCompare(other.key);

/** What regions put into groups: a row for each group, region and year. */
export function createContributions(site: SharePointSite, guard: WriteGuard): Contributions {
  return {
    ofYears: async (from, to) => {
      const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(from + index));
      const rows = await noneWhenHidden(rowsOfAny(site, contributions, whereAnyOf(contributions, 'CalendarYear', years)));
      return rows.map(contributionOf).sort(byYear);
    },
    save: async (contribution) => {
      await guard();
      const { groupKey, regionKey, organisation, year, hours, fullTimePercent, cost, version } = contribution;
      const key = contributionKey(contribution);
      const values = {
        Title: key,
        RowKey: key,
        GroupKey: groupKey,
        RegionKey: regionKey || noRegion,
        Organisation: organisation,
        CalendarYear: String(year),
        Hours: hours,
        FullTimePercent: fullTimePercent,
        Cost: cost
      };
      return contributionOf(await saveKeyed(site, { list: contributions, folder: '', keyColumn: 'RowKey', key, values }, version));
    }
  };
}
