import { createStaffSnapshots } from '../stores/staffSnapshotStore';
import type { SiteAccess } from './siteAccess';

/** The files in which regions get their overview from the staff: a part of its own, since a view may read nothing else. */
export const staffSnapshotPorts = ({ site }: SiteAccess) => ({
  staffSnapshots: createStaffSnapshots(site)
});
