import { createCaseIndexWriting } from '../stores/caseIndexWriting';
import { createChainDrafts } from '../stores/chainDraftStore';
import { createDecisionMakers } from '../stores/decisionMakersStore';
import { createDecisionRequests } from '../stores/decisionRequestStore';
import { createLedgerWriting } from '../stores/ledgerWriting';
import { createMeetingCalendarWriting } from '../stores/meetingCalendarWriting';
import { createSnapshotStore } from '../stores/snapshotStore';
import type { SiteAccess } from './siteAccess';

/** Who decides and when, what is laid before them, and what is recorded of it. */
export const decidingPorts = ({ site, guard }: SiteAccess) => ({
  decisionMakers: createDecisionMakers(site, guard),
  decisionRequests: createDecisionRequests(site, guard),
  chainDrafts: createChainDrafts(site, guard),
  snapshots: createSnapshotStore(site, guard),
  ledger: createLedgerWriting(site, guard),
  caseIndex: createCaseIndexWriting(site, guard),
  meetings: createMeetingCalendarWriting(site, guard)
});
