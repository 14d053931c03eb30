import type { CurrentUser } from '../../application/ports/session';
import type { DecisionMaker } from '../../application/ports/decisionMakers';
import type { StoredFollowupSettings } from '../../application/ports/followupSettingsStore';
import type { StoredCalendar } from '../../application/ports/groupCalendars';
import type { StoredGroupMeeting } from '../../application/ports/groupMeetings';
import type { Delivery, ReportDraft } from '../../application/ports/groupReports';
import type { StoredContribution } from '../../application/ports/contributions';
import type { StoredFollowupNote } from '../../application/ports/followupNotes';
import type { StoredDeclaration } from '../../application/ports/declarations';
import type { EstablishedMandate, EstablishedSnapshot } from '../../application/ports/establishedMandates';
import type { MandateHeader, StoredSection } from '../../application/ports/mandateStore';
import type { StoredMeeting } from '../../application/ports/meetingCalendar';
import type { StoredObligation } from '../../application/ports/obligationStore';
import type { LastRun } from '../../application/ports/publicPagesLibrary';
import type { Roster } from '../../application/ports/rosterStore';
import type { StoredPage } from '../../application/ports/sitePages';
import type { StoredChainDraft } from '../../application/ports/chainDrafts';
import type { CaseIndexRow } from '../../application/ports/caseIndex';
import type { StoredStaffSnapshot } from '../../application/ports/staffSnapshots';
import type { LibraryVersion } from '../../application/ports/templateLibrary';
import type { StoredRemark } from '../../domain/commenting/remark';
import type { StoredAttestation } from '../../domain/followup/attestation';
import type { DeclaredObligation } from '../../domain/followup/declaredObligation';
import type { FoundPages } from '../../domain/sitePages/proposedPages';
import type { CliffRules } from '../../domain/forecast/cliff';
import type { DeclaredRoute } from '../../domain/groupRoom/declaredRoute';
import type { Inhabitants } from '../../domain/fairness/inhabitants';
import type { InterestRule } from '../../domain/interests/interestRule';
import type { NominationPlace } from '../../domain/nomination/nominationPlace';
import type { StoredClearance } from '../../domain/interests/clearance';
import type { NominationRule } from '../../domain/nomination/nominationRule';
import type { StoredNominationStep } from '../../domain/nomination/nominationStep';
import type { Presence } from '../../domain/presence/presence';
import type { LedgerEntry } from '../../domain/approval/record';
import type { Snapshot } from '../../domain/mandate/snapshot';
import type { StoredCompositionNote } from '../../domain/composition/compositionNote';
import type { RosterRules } from '../../domain/composition/rosterRules';
import type { ReportTemplate } from '../../domain/report/reportTemplate';
import type { GroupProfile } from '../../domain/roster/groupProfile';
import type { RosterSnapshot } from '../../domain/roster/rosterSnapshot';
import type { Clause } from '../../domain/template/clause';
import { templateContent } from '../../domain/template/stored/templateContent';
import type { TemplateContent } from '../../domain/template/stored/templateContent';
import { versionKey } from '../../domain/template/stored/versionName';
import type { VersionName } from '../../domain/template/stored/versionName';
import type { TemplateSource } from '../../domain/template/templateSource';
import { createFixedClock } from './fixedClock';
import type { FixedClock } from './fixedClock';
import { createMemoryFaults } from './memoryFaults';
import type { MemoryFaults } from './memoryFaults';
import { seededRosters } from './memoryRosters';
import type { MemoryRosters } from './memoryRosters';

/** An account and what the server lets it do. */
export interface MemoryAccount {
  readonly user: CurrentUser;
  /** Keys of the groups it writes for. */
  readonly writesFor: readonly string[];
  /** Keys of the bodies whose decisions it records from the start. */
  readonly decidesFor: readonly string[];
  readonly publishes: boolean;
  /** True for one who may add chains and bindings, and revise templates. */
  readonly administers: boolean;
  /** True for one who keeps the bodies' calendar of meetings, as administrators do. */
  readonly keepsMeetings?: boolean;
  /** True for process support, who keep all rosters, as administrators do. */
  readonly keepsRosters?: boolean;
  /** Where it records steps of nominations; it reads all of those regions'. */
  readonly nominatesIn?: readonly NominationPlace[];
  /** False for readers, who see nothing but published mandates and rosters. */
  readonly participates: boolean;
}

export interface MemorySeed {
  /** In use from the start, as if given by the product. */
  readonly templates: readonly TemplateSource[];
  readonly clauses?: readonly Clause[];
  /** What each family declares, by its key. */
  readonly obligations?: Readonly<Record<string, readonly DeclaredObligation[]>>;
  /** How people are reached from the groups of a family; in no way when not given. */
  readonly contactRoutesOf?: (family: string) => readonly DeclaredRoute[];
  /** None when not given. */
  readonly reportTemplates?: readonly ReportTemplate[];
  readonly accounts: readonly MemoryAccount[];
  readonly roster?: Roster;
  /** None when not given. */
  readonly rosterRules?: readonly RosterRules[];
  readonly cliffRules?: CliffRules;
  readonly nominationRules?: readonly NominationRule[];
  readonly interestRules?: readonly InterestRule[];
  readonly inhabitants?: readonly Inhabitants[];
  /** The pages on which the web parts stand; none when not given. */
  readonly foundPages?: Partial<FoundPages>;
  /** Told from the start. */
  readonly clearances?: readonly StoredClearance[];
  /** Of the roster's groups; blank for those not given. */
  readonly profiles?: readonly GroupProfile[];
  /** Names of SharePoint groups by body, for bodies that share one or have nobody in it. */
  readonly sharePointGroups?: Readonly<Record<string, string>>;
  /** ISO instant the clock stands at; the start of 12 March 2026 when not given. */
  readonly now?: string;
}

export interface PublishedContent {
  readonly mandate: Omit<EstablishedMandate, 'textHash' | 'hasDraft'>;
  readonly content: Uint8Array;
  /** Checksum of the document's text, as it was built. */
  readonly textHash: string;
}

/** A body, and who records its decisions now. */
export interface MemoryBody {
  readonly key: string;
  readonly sharePointGroup: string;
  /** By login; the same for bodies that share a SharePoint group. */
  readonly recorders: Map<string, DecisionMaker>;
}

/** What a site would hold. Several people's ports work on one world. */
export interface MemoryWorld {
  readonly seed: MemorySeed;
  readonly rosters: MemoryRosters;
  readonly clock: FixedClock;
  readonly faults: MemoryFaults;
  /** By version key. */
  readonly library: {
    readonly templates: Map<string, LibraryVersion<TemplateContent>>;
    readonly clauses: Map<string, LibraryVersion<Clause>>;
  };
  readonly headers: Map<string, MandateHeader>;
  /** By mandate key, then section key. */
  readonly sections: Map<string, Map<string, StoredSection>>;
  /** By key. */
  readonly obligations: Map<string, StoredObligation>;
  /** By group and key; in the order they were added. */
  readonly compositionNotes: Map<string, StoredCompositionNote>;
  /** By key; in the order they were added. */
  readonly attestations: Map<string, StoredAttestation>;
  /** By key. */
  readonly groupMeetings: Map<string, StoredGroupMeeting>;
  /** By key. */
  readonly reports: Map<string, ReportDraft>;
  /** By the document's key and the version's number; in the order they were delivered. */
  readonly deliveries: Map<string, Delivery>;
  /** By key of the group. */
  readonly calendars: Map<string, StoredCalendar & { readonly content: string }>;
  /** One, once somebody has stored any. */
  readonly followupSettings: Map<string, StoredFollowupSettings & { readonly key: string }>;
  /** By name; what somebody has stored. */
  readonly sitePages: Map<string, StoredPage & { readonly key: string }>;
  /** By key; in the order they were added. */
  readonly remarks: Map<string, StoredRemark>;
  /** By mandate key, then login. */
  readonly presence: Map<string, Map<string, Presence>>;
  readonly snapshots: Map<string, Snapshot>;
  readonly ledger: LedgerEntry[];
  /** By chain key. */
  readonly chainDrafts: Map<string, StoredChainDraft>;
  readonly caseIndex: Map<string, CaseIndexRow>;
  /** When the daily flow last ran: an ISO instant, empty for never. */
  readonly flows: { lastRun: string };
  /** Mandate keys by request key. */
  readonly decisionRequests: Map<string, string>;
  /** By mandate key. */
  readonly published: Map<string, PublishedContent>;
  /** Texts of published snapshots by snapshot key. */
  readonly establishedTexts: Map<string, EstablishedSnapshot>;
  /** By key. */
  readonly bodies: Map<string, MemoryBody>;
  /** In the order they were recorded. */
  readonly nominationSteps: StoredNominationStep[];
  /** By key. */
  readonly declarations: Map<string, StoredDeclaration>;
  /** In the order they were told. */
  readonly clearances: StoredClearance[];
  /** By key. */
  readonly contributions: Map<string, StoredContribution>;
  /** By key. */
  readonly followupNotes: Map<string, StoredFollowupNote & { readonly key: string }>;
  /** By key. */
  readonly meetings: Map<string, StoredMeeting>;
  /** By snapshot key. */
  readonly rosterSnapshots: Map<string, RosterSnapshot>;
  /** By key of the healthcare region. */
  readonly letterheads: Map<string, Uint8Array>;
  /** Snapshots of regions by address. */
  readonly staffSnapshots: Map<string, StoredStaffSnapshot>;
  /** The library of public pages: its files by path, and when who wrote them last. */
  readonly publicPages: { readonly files: Map<string, string>; lastRun: LastRun | null };
  /** How many identifiers have been given out. */
  identifiersGiven: number;
}

const seeded = <Content>(contents: readonly Content[], nameOf: (content: Content) => VersionName): Map<string, LibraryVersion<Content>> =>
  new Map(
    contents.map((content) => [
      versionKey(nameOf(content)),
      { content, state: 'inUse', etag: '', shippedVersion: nameOf(content).version, editor: '', modified: '' }
    ])
  );

function seededBodies({ accounts, sharePointGroups = {} }: MemorySeed): Map<string, MemoryBody> {
  const keys = new Set([...Object.keys(sharePointGroups), ...accounts.flatMap(({ decidesFor }) => decidesFor)]);
  const members = new Map<string, Map<string, DecisionMaker>>();
  const bodies = [...keys].map((key): MemoryBody => {
    const sharePointGroup = sharePointGroups[key] ?? `Uppdrag beslut ${key}`;
    const recorders = members.get(sharePointGroup) ?? new Map<string, DecisionMaker>();
    members.set(sharePointGroup, recorders);
    for (const { user, decidesFor } of accounts) {
      if (decidesFor.includes(key)) recorders.set(user.login, { account: user.login.toLowerCase(), name: user.name, email: user.email });
    }
    return { key, sharePointGroup, recorders };
  });
  return new Map(bodies.map((body) => [body.key, body]));
}

export function createMemoryWorld(seed: MemorySeed): MemoryWorld {
  const clauses = seed.clauses ?? [];
  const templates = seed.templates.map((source) => templateContent(source, clauses));
  return {
    seed,
    rosters: seededRosters(seed.roster ?? { groups: [], seats: [], terms: [], people: [] }, seed.profiles ?? []),
    clock: createFixedClock(seed.now ?? '2026-03-12T00:00:00.000Z'),
    faults: createMemoryFaults(),
    library: {
      templates: seeded(templates, ({ source }) => ({ key: source.family, version: source.version })),
      clauses: seeded(clauses, (clause) => clause)
    },
    headers: new Map(),
    sections: new Map(),
    obligations: new Map(),
    compositionNotes: new Map(),
    attestations: new Map(),
    groupMeetings: new Map(),
    reports: new Map(),
    deliveries: new Map(),
    calendars: new Map(),
    followupSettings: new Map(),
    sitePages: new Map(),
    remarks: new Map(),
    presence: new Map(),
    snapshots: new Map(),
    ledger: [],
    chainDrafts: new Map(),
    caseIndex: new Map(),
    flows: { lastRun: '' },
    decisionRequests: new Map(),
    published: new Map(),
    establishedTexts: new Map(),
    bodies: seededBodies(seed),
    nominationSteps: [],
    declarations: new Map(),
    clearances: [...(seed.clearances ?? [])],
    contributions: new Map(),
    followupNotes: new Map(),
    meetings: new Map(),
    rosterSnapshots: new Map(),
    letterheads: new Map(),
    staffSnapshots: new Map(),
    publicPages: { files: new Map(), lastRun: null },
    identifiersGiven: 0
  };
}
