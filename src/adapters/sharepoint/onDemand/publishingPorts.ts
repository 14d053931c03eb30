import { createPublicPagesLibrary } from '../publicPages/publicPagesLibrary';
import { createEstablishedWriting } from '../stores/establishedWriting';
import { createRosterSnapshots } from '../stores/rosterSnapshots';
import { createSiteRecords } from '../stores/siteRecordsStore';
import { createStaffSnapshots } from '../stores/staffSnapshotStore';
import type { SiteAccess } from './siteAccess';

/** What is brought out, and everything kept, to be verified. */
export const publishingPorts = ({ site, guard }: SiteAccess) => ({
  established: createEstablishedWriting(site, guard),
  rosterSnapshots: createRosterSnapshots(site, guard),
  publicPages: createPublicPagesLibrary(site, guard),
  siteRecords: createSiteRecords(site),
  staffSnapshots: createStaffSnapshots(site)
});
