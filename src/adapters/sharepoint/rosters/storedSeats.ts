import type { StoredSeat, StoredTerm } from '../../../application/ports/seatEditor';
import { seats, terms } from '../../../schema/lists/rosters';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { countingSeats, countingTerms } from './countingRoster';
import { scheduledSeatOf, termOf } from './rosterRows';

/**
 * A row's version; empty for one in the root of a list where the account keeps the group's rows in a folder: saving it adds
 * a row there that stands in for it.
 */
export const placedVersion = <L extends ListDefinition>(site: SharePointSite, list: L, row: ReadRow<L>, place: string): string =>
  place !== '' && site.folderBelow(list, row.FileDirRef) === '' ? '' : versionOf(row);

export const storedTermOf = (site: SharePointSite, row: ReadRow<typeof terms>, place: string): StoredTerm => ({
  term: termOf(row),
  version: placedVersion(site, terms, row, place)
});

/** Seats with their term rows, of those rows that count. @param place where the account keeps the group's rows */
export function storedSeats(
  site: SharePointSite,
  seatRows: readonly ReadRow<typeof seats>[],
  termRows: readonly ReadRow<typeof terms>[],
  place: string
): readonly StoredSeat[] {
  const ownTerms = countingTerms(site, termRows).map((row) => storedTermOf(site, row, place));
  return countingSeats(site, seatRows).map((row) => {
    const scheduled = scheduledSeatOf(row);
    const { key, groupKey } = scheduled.seat;
    return {
      ...scheduled,
      terms: ownTerms.filter(({ term }) => term.seatKey === key && term.groupKey === groupKey),
      version: placedVersion(site, seats, row, place),
      changedBy: row.Editor?.Title ?? '',
      changed: row.Modified ?? ''
    };
  });
}
