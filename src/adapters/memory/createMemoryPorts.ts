import type { Ports } from '../../application/ports/ports';
import { createMemoryAttestations } from './memoryAttestations';
import { createMemoryCompositionNotes } from './memoryCompositionNotes';
import { createMemoryCaseIndex } from './memoryCaseIndex';
import { createMemoryChainDrafts } from './memoryChainDrafts';
import { createMemoryClearances } from './memoryClearances';
import { createMemoryCommentStore } from './memoryCommentStore';
import { createMemoryContributions } from './memoryContributions';
import { createMemoryDecisionMakers } from './memoryDecisionMakers';
import { createMemoryDecisionRequests } from './memoryDecisionRequests';
import { createMemoryDeclarations } from './memoryDeclarations';
import { createMemoryDocumentBuilder } from './memoryDocumentBuilder';
import { createMemoryDocumentReader } from './memoryDocumentReader';
import { createMemoryEstablishedMandates } from './memoryEstablishedMandates';
import { createMemoryFollowupNotes } from './memoryFollowupNotes';
import { createMemoryFollowupSettings } from './memoryFollowupSettings';
import { createMemoryGroupCalendars } from './memoryGroupCalendars';
import { createMemoryGroupEditor } from './memoryGroupEditor';
import { createMemoryGroupMeetings } from './memoryGroupMeetings';
import { createMemoryGroupReports } from './memoryGroupReports';
import { createMemoryLedger } from './memoryLedger';
import { createMemoryLetterheads } from './memoryLetterheads';
import { createMemoryMandateStore } from './memoryMandateStore';
import { createMemoryMeetingCalendar } from './memoryMeetingCalendar';
import { createMemoryNominations } from './memoryNominations';
import { createMemoryObligationStore } from './memoryObligationStore';
import { createMemoryPeopleDirectory } from './memoryPeopleDirectory';
import { createMemoryPersonEditor } from './memoryPersonEditor';
import { createMemoryPresenceStore } from './memoryPresenceStore';
import { createMemoryProvisioning } from './memoryProvisioning';
import { createMemoryPublicPages } from './memoryPublicPages';
import { createMemoryRosterEditor } from './memoryRosterEditor';
import { createMemoryRosterParameters } from './memoryRosterParameters';
import { createMemoryRosterSnapshots } from './memoryRosterSnapshots';
import { createMemoryRosterStore } from './memoryRosterStore';
import { createMemorySeatEditor } from './memorySeatEditor';
import { createMemorySession } from './memorySession';
import { createMemorySiteRecords } from './memorySiteRecords';
import { createMemorySitePages } from './memorySitePages';
import { createMemorySnapshotStore } from './memorySnapshotStore';
import { createMemoryStaffSnapshots } from './memoryStaffSnapshots';
import { createMemoryTemplateLibrary } from './memoryTemplateLibrary';
import { createSpreadsheets } from '../spreadsheet/createSpreadsheets';
import type { MemoryWorld } from './memoryWorld';
import { withFaults } from './withFaults';

/**
 * All ports of one person, working on a world in memory as on a site: rights are kept, versions conflict, the
 * ledger only grows, and planned failures strike.
 * @param login of one of the seed's accounts
 * @throws Error when the seed has no such account
 */
export function createMemoryPorts(world: MemoryWorld, login: string): Ports {
  const account = world.seed.accounts.find((candidate) => candidate.user.login === login);
  if (!account) {
    throw new Error(`The memory world has no account ${login}.`);
  }
  const failing = <Port extends object>(name: keyof Ports, port: Port): Port => withFaults(name, port, world.faults);
  const snapshotFiles = createMemoryStaffSnapshots(world, account);
  return {
    session: failing('session', createMemorySession(world, account)),
    clock: world.clock,
    identifiers: { next: () => `k${(world.identifiersGiven += 1)}` },
    templates: failing('templates', createMemoryTemplateLibrary(world, account)),
    roster: failing('roster', createMemoryRosterStore(world, account)),
    rosterEditor: failing('rosterEditor', createMemoryRosterEditor(world, account)),
    groupEditor: failing('groupEditor', createMemoryGroupEditor(world, account)),
    seatEditor: failing('seatEditor', createMemorySeatEditor(world, account)),
    personEditor: failing('personEditor', createMemoryPersonEditor(world, account)),
    mandates: failing('mandates', createMemoryMandateStore(world, account)),
    comments: failing('comments', createMemoryCommentStore(world, account)),
    presence: failing('presence', createMemoryPresenceStore(world, account)),
    siteRecords: failing('siteRecords', createMemorySiteRecords(world, account)),
    snapshots: failing('snapshots', createMemorySnapshotStore(world, account)),
    ledger: failing('ledger', createMemoryLedger(world, account)),
    chainDrafts: failing('chainDrafts', createMemoryChainDrafts(world, account)),
    caseIndex: failing('caseIndex', createMemoryCaseIndex(world, account)),
    decisionRequests: failing('decisionRequests', createMemoryDecisionRequests(world, account)),
    established: failing('established', createMemoryEstablishedMandates(world, account)),
    rosterSnapshots: failing('rosterSnapshots', createMemoryRosterSnapshots(world, account)),
    documents: failing('documents', createMemoryDocumentBuilder()),
    letterheads: failing('letterheads', createMemoryLetterheads(world, account)),
    staffSnapshots: { ...snapshotFiles, ...failing('staffSnapshots', { read: snapshotFiles.read, write: snapshotFiles.write }) },
    publicPages: failing('publicPages', createMemoryPublicPages(world, account)),
    reader: createMemoryDocumentReader(),
    spreadsheets: createSpreadsheets(),
    obligations: failing('obligations', createMemoryObligationStore(world, account)),
    compositionNotes: failing('compositionNotes', createMemoryCompositionNotes(world, account)),
    attestations: failing('attestations', createMemoryAttestations(world, account)),
    groupMeetings: failing('groupMeetings', createMemoryGroupMeetings(world, account)),
    groupReports: failing('groupReports', createMemoryGroupReports(world, account)),
    groupCalendars: failing('groupCalendars', createMemoryGroupCalendars(world, account)),
    followupSettings: failing('followupSettings', createMemoryFollowupSettings(world, account)),
    sitePages: failing('sitePages', createMemorySitePages(world, account)),
    nominations: failing('nominations', createMemoryNominations(world, account)),
    declarations: failing('declarations', createMemoryDeclarations(world, account)),
    clearances: failing('clearances', createMemoryClearances(world, account)),
    followupNotes: failing('followupNotes', createMemoryFollowupNotes(world, account)),
    contributions: failing('contributions', createMemoryContributions(world, account)),
    rosterParameters: createMemoryRosterParameters(world),
    meetings: failing('meetings', createMemoryMeetingCalendar(world, account)),
    decisionMakers: failing('decisionMakers', createMemoryDecisionMakers(world, account)),
    people: failing('people', createMemoryPeopleDirectory(world)),
    provisioning: failing('provisioning', createMemoryProvisioning(world, account))
  };
}
