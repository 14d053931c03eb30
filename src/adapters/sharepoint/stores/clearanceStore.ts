import type { Clearances, NewClearance } from '../../../application/ports/clearances';
import { Failure } from '../../../application/ports/failure';
import { clearances } from '../../../schema/lists/interests';
import type { SharePointSite } from '../connection/site';
import { clearanceOf } from '../rosters/clearanceOf';
import { createClearanceRows } from '../rosters/clearanceRows';
import { addOnce } from '../rows/addOnce';
import { saysTheSame } from '../rows/saysTheSame';
import type { WriteGuard } from './writeGuard';

const valuesOf = ({ key, personKey, groupKey, regionKey, outcome, validUntil, personMark }: NewClearance) => ({
  Title: outcome,
  RowKey: key,
  PersonKey: personKey,
  GroupKey: groupKey,
  RegionKey: regionKey,
  Outcome: outcome,
  ValidUntil: validUntil,
  PersonMark: personMark
});

/** Judgements of interests: a row each, where nobody can change it. */
export function createClearances(site: SharePointSite, guard: WriteGuard): Clearances {
  const { ofGroup, all } = createClearanceRows(site);
  return {
    ofGroup,
    all,
    record: async (clearance) => {
      await guard();
      const values = valuesOf(clearance);
      const row = await addOnce(site, { list: clearances, folder: clearance.folder, keyColumn: 'RowKey', key: clearance.key, values });
      if (!saysTheSame(row, values)) throw new Failure('conflict', `${clearance.key} has been told as something else`);
      return clearanceOf(site, row);
    }
  };
}
