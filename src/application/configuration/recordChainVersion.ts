import { countedConfiguration } from '../../domain/approval/configuration';
import type { ChainRecord } from '../../domain/approval/record';
import { sameRecord } from '../../domain/approval/sameRecord';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { recordChain } from './recordChain';

/**
 * Adds a version of a chain that was written from another version, when that still is the newest. In force for what is
 * handed in afterwards. Safe to repeat: a version that says the same as the newest is not added again.
 *
 * @param after - own hash of the version it was written from; empty for a new chain
 * @throws Failure `conflict` when somebody else has recorded a version meanwhile; nothing is written then; else as
 *   `recordChain`
 */
export async function recordChainVersion(ports: Pick<Ports, 'ledger' | 'identifiers'>, chain: ChainRecord, after: string): Promise<void> {
  const counted = countedConfiguration(await ports.ledger.chain(chain.chainKey));
  const newest = counted[counted.length - 1];
  if (newest && sameRecord(newest.record, chain)) return;
  if ((newest?.ownHash ?? '') !== after) {
    throw new Failure('conflict', `Another version of ${chain.chainKey} has been recorded`);
  }
  await recordChain(ports, chain, ports.identifiers.next());
}
