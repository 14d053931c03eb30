import type { SPFI } from '@pnp/sp';
import type { Clock } from '../../application/ports/clock';
import type { DocumentBuilder } from '../../application/ports/documentBuilder';
import type { DocumentReader } from '../../application/ports/documentReader';
import type { Ports } from '../../application/ports/ports';
import type { Spreadsheets } from '../../application/ports/spreadsheets';
import { leanly } from './connection/leanly';
import { siteOf } from './connection/site';
import { decidingOnDemand } from './onDemand/decidingOnDemand';
import { draftingOnDemand } from './onDemand/draftingOnDemand';
import { followupOnDemand } from './onDemand/followupOnDemand';
import { provisioningOnDemand } from './onDemand/provisioningOnDemand';
import { publishingOnDemand } from './onDemand/publishingOnDemand';
import { rosterReadingOnDemand } from './onDemand/rosterReadingOnDemand';
import { rosterWritingOnDemand } from './onDemand/rosterWritingOnDemand';
import { sitePagesOnDemand } from './onDemand/sitePagesOnDemand';
import { staffSnapshotOnDemand } from './onDemand/staffSnapshotOnDemand';
import { createGroupReading } from './rosters/groupReading';
import { createGroupRows } from './rosters/groupRows';
import { createRosterPlace } from './rosters/rosterPlace';
import { createCaseIndexReading } from './stores/caseIndexReading';
import { createEstablishedReading } from './stores/establishedReading';
import { randomIdentifiers } from './stores/identifiers';
import { createLedgerReading } from './stores/ledgerReading';
import { createMandateKeys } from './stores/mandateKeys';
import { createMeetingCalendarReading } from './stores/meetingCalendarReading';
import { createSession } from './stores/session';
import { shippedWithTemplates } from './stores/shippedWithTemplates';
import { createSitePagesReading } from './stores/sitePagesReading';
import { createStaffSnapshotPlaces } from './stores/staffSnapshotPlaces';
import { createWriteGuard } from './stores/writeGuard';

/** What the ports need beside the site. */
export interface PortsOptions {
  readonly documents: DocumentBuilder;
  readonly reader: DocumentReader;
  readonly spreadsheets: Spreadsheets;
  /** The user's e-mail address, where it is known without asking. */
  readonly email?: string;
  /** The machine's clock unless another is given. */
  readonly clock?: Clock;
}

const machineClock: Clock = { now: () => new Date() };

/**
 * Ports that work on a site as the account `sp` acts for. What most views read first is here; the rest comes over the
 * network when it is asked for.
 * @param sp with an absolute web address, see `connect`
 */
export function createPortsFor(sp: SPFI, { documents, reader, spreadsheets, email = '', clock = machineClock }: PortsOptions): Ports {
  const site = siteOf(sp);
  const everyGroup = createGroupRows(leanly(site));
  const access = { site, guard: createWriteGuard(site), placeOf: createRosterPlace(site), everyGroup };
  const followup = followupOnDemand(access);
  const rosterReading = rosterReadingOnDemand(access);
  const rosterWriting = rosterWritingOnDemand(access);
  const drafting = draftingOnDemand(access);
  const deciding = decidingOnDemand(access);
  const publishing = publishingOnDemand(access);
  return {
    ...followup,
    ...rosterReading,
    ...rosterWriting,
    ...drafting,
    ...deciding,
    ...publishing,
    session: createSession(site, email),
    clock,
    identifiers: randomIdentifiers,
    documents,
    reader,
    spreadsheets,
    roster: { ...createGroupReading(site, everyGroup), ...rosterReading.roster },
    seatEditor: { ...rosterReading.seatEditor, ...rosterWriting.seatEditor },
    mandates: { ...createMandateKeys(site), ...drafting.mandates },
    templates: { ...shippedWithTemplates, ...drafting.templates },
    established: { ...createEstablishedReading(site, clock), ...followup.established, ...publishing.established },
    caseIndex: { ...createCaseIndexReading(site), ...deciding.caseIndex },
    ledger: { ...createLedgerReading(site), ...deciding.ledger },
    meetings: { ...createMeetingCalendarReading(site), ...deciding.meetings },
    staffSnapshots: { ...createStaffSnapshotPlaces(site), ...staffSnapshotOnDemand(access).staffSnapshots },
    sitePages: { ...createSitePagesReading(site), ...sitePagesOnDemand(access).sitePages },
    provisioning: provisioningOnDemand(sp)
  };
}
