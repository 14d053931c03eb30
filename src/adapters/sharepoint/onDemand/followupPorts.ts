import { createAttestations } from '../stores/attestationStore';
import { createEstablishedTextReading } from '../stores/establishedTextReading';
import { createFollowupNotes } from '../stores/followupNoteStore';
import { createFollowupSettings } from '../stores/followupSettingsStore';
import { createGroupMeetings } from '../stores/groupMeetingStore';
import { createGroupReports } from '../stores/groupReportStore';
import { createObligationStore } from '../stores/obligationStore';
import type { SiteAccess } from './siteAccess';

/** What groups are obliged to, and what they say and do about it. */
export const followupPorts = ({ site, guard }: SiteAccess) => ({
  established: createEstablishedTextReading(site),
  obligations: createObligationStore(site, guard),
  attestations: createAttestations(site, guard),
  groupMeetings: createGroupMeetings(site, guard),
  groupReports: createGroupReports(site, guard),
  followupSettings: createFollowupSettings(site, guard),
  followupNotes: createFollowupNotes(site, guard)
});
