import { createPublicPagesLibrary } from '../publicPages/publicPagesLibrary';
import { createEstablishedWriting } from '../stores/establishedWriting';
import { createGroupCalendars } from '../stores/groupCalendarStore';
import { createLetterheads } from '../stores/letterheadStore';
import { createRosterSnapshots } from '../stores/rosterSnapshots';
import { createSiteRecords } from '../stores/siteRecordsStore';
import type { SiteAccess } from './siteAccess';

/** Files: what is brought out and what it stands on; and everything kept, to be verified. */
export const publishingPorts = ({ site, guard }: SiteAccess) => ({
  established: createEstablishedWriting(site, guard),
  letterheads: createLetterheads(site, guard),
  groupCalendars: createGroupCalendars(site, guard),
  rosterSnapshots: createRosterSnapshots(site, guard),
  publicPages: createPublicPagesLibrary(site, guard),
  siteRecords: createSiteRecords(site)
});
