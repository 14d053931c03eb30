import type { CurrentUser } from '../../application/ports/session';
import type { EstablishedMandate } from '../../application/ports/establishedMandates';
import type { MandateHeader, StoredSection } from '../../application/ports/mandateStore';
import type { StoredObligation } from '../../application/ports/obligationStore';
import type { Roster } from '../../application/ports/rosterStore';
import type { StoredChainDraft } from '../../application/ports/chainDrafts';
import type { StoredCaseIndexRow } from '../../application/ports/caseIndex';
import type { LibraryVersion } from '../../application/ports/templateLibrary';
import type { StoredRemark } from '../../domain/commenting/remark';
import type { Presence } from '../../domain/presence/presence';
import type { LedgerEntry } from '../../domain/approval/record';
import type { Snapshot } from '../../domain/mandate/snapshot';
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

/** An account and what the server lets it do. */
export interface MemoryAccount {
  readonly user: CurrentUser;
  /** Keys of the groups it writes for. */
  readonly writesFor: readonly string[];
  /** Keys of the bodies whose decisions it records. */
  readonly decidesFor: readonly string[];
  readonly publishes: boolean;
  /** True for one who may add chains and bindings, and revise templates. */
  readonly administers: boolean;
  /** False for readers, who see nothing but published mandates and rosters. */
  readonly participates: boolean;
}

export interface MemorySeed {
  /** In use from the start, as if given by the product. */
  readonly templates: readonly TemplateSource[];
  readonly clauses?: readonly Clause[];
  readonly accounts: readonly MemoryAccount[];
  readonly roster?: Roster;
  /** ISO instant the clock stands at; the start of 12 March 2026 when not given. */
  readonly now?: string;
}

export interface PublishedContent {
  readonly mandate: EstablishedMandate;
  readonly content: Uint8Array;
  /** Checksum of the document's text, as it was built. */
  readonly textHash: string;
}

/** What a site would hold. Several people's ports work on one world. */
export interface MemoryWorld {
  readonly seed: MemorySeed;
  readonly roster: Roster;
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
  /** By key; in the order they were added. */
  readonly remarks: Map<string, StoredRemark>;
  /** By mandate key, then login. */
  readonly presence: Map<string, Map<string, Presence>>;
  readonly snapshots: Map<string, Snapshot>;
  readonly ledger: LedgerEntry[];
  /** By chain key. */
  readonly chainDrafts: Map<string, StoredChainDraft>;
  readonly caseIndex: Map<string, StoredCaseIndexRow>;
  /** By mandate key. */
  readonly published: Map<string, PublishedContent>;
  /** Texts of published snapshots by snapshot key. */
  readonly establishedTexts: Map<string, Snapshot>;
  /** By key of the healthcare region. */
  readonly letterheads: Map<string, Uint8Array>;
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

export function createMemoryWorld(seed: MemorySeed): MemoryWorld {
  const clauses = seed.clauses ?? [];
  const templates = seed.templates.map((source) => templateContent(source, clauses));
  return {
    seed,
    roster: seed.roster ?? { groups: [], seats: [], terms: [], people: [] },
    clock: createFixedClock(seed.now ?? '2026-03-12T00:00:00.000Z'),
    faults: createMemoryFaults(),
    library: {
      templates: seeded(templates, ({ source }) => ({ key: source.family, version: source.version })),
      clauses: seeded(clauses, (clause) => clause)
    },
    headers: new Map(),
    sections: new Map(),
    obligations: new Map(),
    remarks: new Map(),
    presence: new Map(),
    snapshots: new Map(),
    ledger: [],
    chainDrafts: new Map(),
    caseIndex: new Map(),
    published: new Map(),
    establishedTexts: new Map(),
    letterheads: new Map(),
    identifiersGiven: 0
  };
}
