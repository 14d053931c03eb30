import { isAuthentic } from './isAuthentic';
import { parseRecord } from './parseRecord';
import { placeOf } from './place';
import type { BindingRecord, ChainRecord, ConfigurationRecord, LedgerEntry } from './record';

/** A configuration entry that counts. */
export interface ConfigurationEntry {
  readonly id: number;
  readonly record: ConfigurationRecord;
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
    const record = parseRecord(entry.record);
    if (placeOf(entry.folder).kind !== 'configuration' || !isAuthentic(entry)) continue;
    if (record === null || (record.type !== 'chain' && record.type !== 'binding')) continue;
    if (seen.has(entry.recordKey)) continue;
    seen.add(entry.recordKey);
    counted.push({ id, record, ownHash });
  }
  return counted;
}

/** A group's chain with its relations to bodies, as they stood before a submission. */
export interface ChainInForce {
  readonly chain: ChainRecord;
  readonly binding: BindingRecord;
}

/**
 * The last binding of the group and the last version of its chain with an id below the given one; null when
 * either is missing. What comes after a submission never changes its round.
 */
export function chainBefore(
  id: number,
  groupKey: string,
  configuration: readonly ConfigurationEntry[]
): ChainInForce | null {
  let binding: BindingRecord | null = null;
  for (const { id: written, record } of configuration) {
    if (written < id && record.type === 'binding' && record.groupKey === groupKey) binding = record;
  }
  if (binding === null) return null;
  let chain: ChainRecord | null = null;
  for (const { id: written, record } of configuration) {
    if (written < id && record.type === 'chain' && record.chainKey === binding.chainKey) chain = record;
  }
  return chain === null ? null : { chain, binding };
}
