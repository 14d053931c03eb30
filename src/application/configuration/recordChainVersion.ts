import { countedConfiguration } from '../../domain/approval/configuration';
import { configurationFolder } from '../../domain/approval/place';
import type { ChainRecord, LedgerEntry } from '../../domain/approval/record';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { recordChain } from './recordChain';

/**
 * Adds a version of a chain that was written from another version, when that still is the newest. In force for what is
 * handed in afterwards. Safe to repeat with the same record key.
 *
 * @param after - own hash of the version it was written from; empty for a new chain
 * @throws Failure `conflict` when somebody else has recorded a version meanwhile; nothing is written then; else as
 *   `recordChain`
 */
export async function recordChainVersion(
  ports: Pick<Ports, 'ledger'>,
  chain: ChainRecord,
  after: string,
  recordKey: string
): Promise<LedgerEntry> {
  const entries = await ports.ledger.chain(chain.chainKey);
  const counted = countedConfiguration(entries);
  const isRepeat = entries.some((entry) => entry.recordKey === recordKey && entry.folder === configurationFolder);
  if (!isRepeat && (counted[counted.length - 1]?.ownHash ?? '') !== after) {
    throw new Failure('conflict', `Another version of ${chain.chainKey} has been recorded`);
  }
  return recordChain(ports, chain, recordKey);
}
