import type { StoredClearance } from '../../../domain/interests/clearance';
import { judgementOutcomes } from '../../../domain/interests/clearance';
import { isDate } from '../../../domain/approval/recordShape';
import { clearances } from '../../../schema/lists/interests';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';

/** What a row says; one whose outcome cannot be read hinders, and one without a day that is a date has none. */
export function clearanceOf(site: SharePointSite, row: ReadRow<typeof clearances>): StoredClearance {
  const outcome = judgementOutcomes.find((known) => known === row.Outcome) ?? 'hindered';
  return {
    key: row.RowKey ?? '',
    personKey: row.PersonKey ?? '',
    groupKey: row.GroupKey ?? '',
    regionKey: row.RegionKey ?? '',
    outcome,
    validUntil: isDate(row.ValidUntil) ? (row.ValidUntil ?? '') : '',
    personMark: row.PersonMark ?? '',
    id: row.ID,
    // Outside the list is nowhere that counts.
    folder: site.folderBelow(clearances, row.FileDirRef) ?? '?'
  };
}
