import { groups } from '../../../schema/lists/groups';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsAbove } from '../rows/readRows';

/** The columns without the profiles, which are half of a row. */
const { Profile: _, ...headColumns } = groups.columns;

type GroupRow = ReadRow<typeof groups>;

/** Every row of the groups; those whose profiles nobody has asked for have none. */
export type GroupRows = (asked?: { readonly withProfiles: boolean }) => Promise<readonly GroupRow[]>;

interface Asked {
  withProfiles: boolean;
  readonly rows: Promise<readonly GroupRow[]>;
}

/** Reads all groups once for those who ask in the same moment, as a view does that asks for groups and for profiles. */
export function createGroupRows(site: SharePointSite): GroupRows {
  /** What is asked in the moment whose batch is not sent yet. */
  let asking: Asked | null = null;

  function begin(): Asked {
    const list: typeof groups = {
      ...groups,
      // Looked at when the batch is made up: by then everybody has asked who asks in the same moment.
      get columns(): typeof groups.columns {
        if (asking === begun) asking = null;
        return begun.withProfiles ? groups.columns : (headColumns as typeof groups.columns);
      }
    };
    const begun: Asked = {
      withProfiles: false,
      rows: rowsAbove(site, list, 0).then((found) => found.map((row) => ({ ...row, Profile: row.Profile ?? null })))
    };
    return begun;
  }

  return ({ withProfiles } = { withProfiles: false }) => {
    asking ??= begin();
    asking.withProfiles ||= withProfiles;
    return asking.rows;
  };
}
