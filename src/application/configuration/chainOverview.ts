import type { StoredChainDraft } from '../ports/chainDrafts';
import { countedConfiguration } from '../../domain/approval/configuration';
import type { BindingRecord, ChainRecord, LedgerEntry } from '../../domain/approval/record';
import { byName } from '../../domain/roster/byName';

/** A version of a chain as it lies in the ledger. */
export interface ChainVersion {
  readonly chain: ChainRecord;
  readonly ownHash: string;
  /** ISO instant given by the server. */
  readonly recorded: string;
  /** Display name of who recorded it. */
  readonly author: string;
}

/** A chain with its versions and those who use it. */
export interface ChainOverview {
  readonly key: string;
  /** As the version in force calls it, else its draft. */
  readonly name: string;
  /** The newest first; that one is in force for what is handed in now. Empty for a chain that is only a draft. */
  readonly versions: readonly ChainVersion[];
  readonly draft: StoredChainDraft | null;
  /** Keys of the groups tied to it. */
  readonly groups: readonly string[];
}

/** The last binding of each group, by its key. */
export function bindingsInForce(entries: readonly LedgerEntry[]): ReadonlyMap<string, BindingRecord> {
  const bindings = countedConfiguration(entries).flatMap(({ record }) => (record.type === 'binding' ? [[record.groupKey, record] as const] : []));
  return new Map(bindings);
}

/** Every chain that is recorded or drafted, by name. */
export function chainOverviews(entries: readonly LedgerEntry[], drafts: readonly StoredChainDraft[]): readonly ChainOverview[] {
  const versions = new Map<string, ChainVersion[]>(drafts.map(({ chain }) => [chain.chainKey, []]));
  const written = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { id, record, ownHash } of countedConfiguration(entries)) {
    if (record.type !== 'chain') continue;
    const { created = '', author = '' } = written.get(id) ?? {};
    const version: ChainVersion = { chain: record, ownHash, recorded: created, author };
    versions.set(record.chainKey, [version, ...(versions.get(record.chainKey) ?? [])]);
  }
  const bindings = [...bindingsInForce(entries).values()];
  return [...versions]
    .map(([key, own]): ChainOverview => {
      const draft = drafts.find(({ chain }) => chain.chainKey === key) ?? null;
      const groups = bindings.filter(({ chainKey }) => chainKey === key).map(({ groupKey }) => groupKey);
      return { key, name: (own[0] ?? draft)?.chain.name ?? key, versions: own, draft, groups };
    })
    .sort(byName);
}
