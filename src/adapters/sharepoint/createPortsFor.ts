import type { SPFI } from '@pnp/sp';
import type { Clock } from '../../application/ports/clock';
import type { DocumentBuilder } from '../../application/ports/documentBuilder';
import type { DocumentReader } from '../../application/ports/documentReader';
import type { Ports } from '../../application/ports/ports';
import type { Spreadsheets } from '../../application/ports/spreadsheets';
import { siteOf } from './connection/site';
import { createPublicPagesLibrary } from './publicPages/publicPagesLibrary';
import { createGroupEditor } from './rosters/groupEditor';
import { createPersonEditor } from './rosters/personEditor';
import { createRosterEditor } from './rosters/rosterEditor';
import { createRosterPlace } from './rosters/rosterPlace';
import { createRosterStore } from './rosters/rosterStore';
import { createSeatEditor } from './rosters/seatEditor';
import { provisioningOnDemand } from './provisioningOnDemand';
import { createAttestations } from './stores/attestationStore';
import { createCompositionNotes } from './stores/compositionNoteStore';
import { createCaseIndex } from './stores/caseIndexStore';
import { createChainDrafts } from './stores/chainDraftStore';
import { createClearances } from './stores/clearanceStore';
import { createDecisionRequests } from './stores/decisionRequestStore';
import { createCommentStore } from './stores/commentStore';
import { createContributions } from './stores/contributionStore';
import { createDecisionMakers } from './stores/decisionMakersStore';
import { createDeclarations } from './stores/declarationStore';
import { createEstablishedMandates } from './stores/establishedStore';
import { createFollowupNotes } from './stores/followupNoteStore';
import { createFollowupSettings } from './stores/followupSettingsStore';
import { createGroupCalendars } from './stores/groupCalendarStore';
import { createGroupMeetings } from './stores/groupMeetingStore';
import { createGroupReports } from './stores/groupReportStore';
import { randomIdentifiers } from './stores/identifiers';
import { createLedger } from './stores/ledgerStore';
import { createLetterheads } from './stores/letterheadStore';
import { createMandateStore } from './stores/mandateStore';
import { createMeetingCalendar } from './stores/meetingCalendarStore';
import { createNominations } from './stores/nominationStore';
import { createObligationStore } from './stores/obligationStore';
import { createPeopleDirectory } from './stores/peopleDirectory';
import { createPresenceStore } from './stores/presenceStore';
import { createRosterParameters } from './stores/rosterParameters';
import { createRosterSnapshots } from './stores/rosterSnapshots';
import { createSession } from './stores/session';
import { createSiteRecords } from './stores/siteRecordsStore';
import { createSnapshotStore } from './stores/snapshotStore';
import { createStaffSnapshots } from './stores/staffSnapshotStore';
import { createTemplateLibrary } from './stores/templateLibrary';
import { createWriteGuard } from './stores/writeGuard';

/** What the ports need beside the site. */
export interface PortsOptions {
  readonly documents: DocumentBuilder;
  readonly reader: DocumentReader;
  readonly spreadsheets: Spreadsheets;
  /** The machine's clock unless another is given. */
  readonly clock?: Clock;
}

const machineClock: Clock = { now: () => new Date() };

/** Ports that work on a site as the account `sp` acts for. @param sp with an absolute web address, see `connect` */
export function createPortsFor(sp: SPFI, { documents, reader, spreadsheets, clock = machineClock }: PortsOptions): Ports {
  const site = siteOf(sp);
  const guard = createWriteGuard(site);
  const placeOf = createRosterPlace(site);
  return {
    session: createSession(site),
    clock,
    identifiers: randomIdentifiers,
    templates: createTemplateLibrary(site, guard),
    roster: createRosterStore(site),
    rosterEditor: createRosterEditor(site, guard, placeOf),
    groupEditor: createGroupEditor(site, guard),
    seatEditor: createSeatEditor(site, guard, placeOf),
    personEditor: createPersonEditor(site, guard, placeOf),
    mandates: createMandateStore(site, guard),
    comments: createCommentStore(site, guard),
    presence: createPresenceStore(site, guard),
    snapshots: createSnapshotStore(site, guard),
    siteRecords: createSiteRecords(site),
    ledger: createLedger(site, guard),
    chainDrafts: createChainDrafts(site, guard),
    caseIndex: createCaseIndex(site, guard),
    decisionRequests: createDecisionRequests(site, guard),
    letterheads: createLetterheads(site, guard),
    established: createEstablishedMandates(site, guard, clock),
    rosterSnapshots: createRosterSnapshots(site, guard),
    publicPages: createPublicPagesLibrary(site, guard),
    documents,
    reader,
    spreadsheets,
    obligations: createObligationStore(site, guard),
    compositionNotes: createCompositionNotes(site, guard),
    attestations: createAttestations(site, guard),
    groupMeetings: createGroupMeetings(site, guard),
    groupReports: createGroupReports(site, guard),
    groupCalendars: createGroupCalendars(site, guard),
    followupSettings: createFollowupSettings(site, guard),
    nominations: createNominations(site, guard),
    declarations: createDeclarations(site, guard),
    clearances: createClearances(site, guard),
    contributions: createContributions(site, guard),
    followupNotes: createFollowupNotes(site, guard),
    rosterParameters: createRosterParameters(site),
    meetings: createMeetingCalendar(site, guard),
    decisionMakers: createDecisionMakers(site, guard),
    people: createPeopleDirectory(site),
    staffSnapshots: createStaffSnapshots(site),
    provisioning: provisioningOnDemand(sp)
  };
}
