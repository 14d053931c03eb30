import type { SharePointSite } from '../connection/site';
import type { GroupRows } from '../rosters/groupRows';
import type { RosterPlace } from '../rosters/rosterPlace';
import type { WriteGuard } from '../stores/writeGuard';

/** What all ports of a site share. */
export interface SiteAccess {
  readonly site: SharePointSite;
  readonly guard: WriteGuard;
  readonly placeOf: RosterPlace;
  readonly everyGroup: GroupRows;
}
