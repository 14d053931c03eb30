import { authenticRecord } from './authenticRecord';
import type { CountedDelegation } from './delegations';
import { countedDelegations } from './delegations';
import { placeOf } from './place';
import type { BindingRecord, ChainRecord, ConfigurationRecord, LedgerEntry } from './record';

/** A configuration entry that counts. */
export interface ConfigurationEntry<Type extends ConfigurationRecord = ConfigurationRecord> {
  readonly id: number;
  readonly record: Type;
  readonly ownHash: string;
}

/**
 * The configuration entries that count, by id: authentic, directly in `configuration`, of a type that belongs
 * there, each record key once.
 */
export function countedConfiguration(entries: readonly LedgerEntry[]): readonly ConfigurationEntry[] {
  const seen = new Set<string>();
  const counted: ConfigurationEntry[] = [];
  for (const entry of [...entries].sort((one, other) => one.id - other.id)) {
    const { id, ownHash } = entry;
    if (placeOf(entry.folder).kind !== 'configuration') continue;
    const { record, isAuthentic } = authenticRecord(entry);
    if (!isAuthentic || record === null || (record.type !== 'chain' && record.type !== 'binding')) continue;
    if (seen.has(entry.recordKey)) continue;
    seen.add(entry.recordKey);
    counted.push({ id, record, ownHash });
  }
  return counted;
}

/** How cases are decided, and by whom: read once from the ledger for all cases that are folded by it. */
export interface Configuration {
  /** By group key, by id. */
  readonly bindings: ReadonlyMap<string, readonly ConfigurationEntry<BindingRecord>[]>;
  /** By chain key, by id. */
  readonly chains: ReadonlyMap<string, readonly ConfigurationEntry<ChainRecord>[]>;
  readonly delegations: readonly CountedDelegation[];
}

function filed<Entry>(files: Map<string, Entry[]>, key: string, entry: Entry): void {
  const file = files.get(key);
  if (file === undefined) files.set(key, [entry]);
  else file.push(entry);
}

/** @param entries - chain and binding entries of all groups, delegation entries of all bodies, in any order */
export function configurationOf(entries: readonly LedgerEntry[]): Configuration {
  const bindings = new Map<string, ConfigurationEntry<BindingRecord>[]>();
  const chains = new Map<string, ConfigurationEntry<ChainRecord>[]>();
  for (const { id, record, ownHash } of countedConfiguration(entries)) {
    if (record.type === 'binding') filed(bindings, record.groupKey, { id, record, ownHash });
    else filed(chains, record.chainKey, { id, record, ownHash });
  }
  return { bindings, chains, delegations: countedDelegations(entries) };
}

/** A group's chain with its relations to bodies, as they stood before a submission. */
export interface ChainInForce {
  readonly chain: ChainRecord;
  readonly binding: BindingRecord;
}

function lastBefore<Type extends ConfigurationRecord>(
  id: number,
  entries: readonly ConfigurationEntry<Type>[] = []
): Type | null {
  let last: Type | null = null;
  for (const entry of entries) {
    if (entry.id < id) last = entry.record;
  }
  return last;
}

/**
 * The last binding of the group and the last version of its chain with an id below the given one; null when
 * either is missing. What comes after a submission never changes its round.
 */
export function chainBefore(id: number, groupKey: string, { bindings, chains }: Configuration): ChainInForce | null {
  const binding = lastBefore(id, bindings.get(groupKey));
  const chain = binding && lastBefore(id, chains.get(binding.chainKey));
  return binding && chain && { chain, binding };
}
