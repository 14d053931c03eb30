import { groups } from '../../../schema/lists/groups';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsAbove } from '../rows/readRows';

const { Profile: _, ...headColumns } = groups.columns;

/** The list without the profiles, which are half of it. */
const groupHeads = { ...groups, columns: headColumns };

type GroupRow = ReadRow<typeof groups>;

/** Every row of the groups; those whose profiles nobody has asked for have none. */
export type GroupRows = (asked?: { readonly withProfiles: boolean }) => Promise<readonly GroupRow[]>;

/** Reads all groups once for those who ask in the same moment, as a view does that asks for groups and for profiles. */
export function createGroupRows(site: SharePointSite): GroupRows {
  let asking: { withProfiles: boolean; readonly rows: Promise<readonly GroupRow[]> } | null = null;

  async function read(): Promise<readonly GroupRow[]> {
    // By now everybody has asked who asks in the same moment; the batch of that moment is not sent yet.
    await Promise.resolve();
    const { withProfiles } = asking ?? { withProfiles: true };
    asking = null;
    if (withProfiles) return rowsAbove(site, groups, 0);
    return (await rowsAbove(site, groupHeads, 0)).map((row) => ({ ...row, Profile: null }));
  }

  return ({ withProfiles } = { withProfiles: false }) => {
    asking ??= { withProfiles, rows: read() };
    asking.withProfiles ||= withProfiles;
    return asking.rows;
  };
}
