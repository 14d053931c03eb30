import { regionsBySeat } from '../../../domain/roster/regionsBySeat';
import { seats } from '../../../schema/lists/rosters';
import type { SharePointSite } from '../connection/site';
import { rowsAbove } from '../rows/readRows';
import { countingRows } from './countingRows';

const { SeatKey, GroupKey, RegionKey } = seats.columns;

/** The list with what tells a seat's group and region alone: schedules are long. */
const seatPlaces = { ...seats, columns: { SeatKey, GroupKey, RegionKey } };

/** Keys of the regions with a seat in each group, by group key. */
export async function regionsInGroups(site: SharePointSite): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await rowsAbove(site, seatPlaces, 0);
  const counting = countingRows(site, seatPlaces, rows, (row) => ({ key: row.SeatKey ?? '', groupKey: row.GroupKey ?? '' }));
  return regionsBySeat(counting.map((row) => ({ groupKey: row.GroupKey ?? '', regionKey: row.RegionKey ?? '' })));
}
