import { resolveSteps } from '../../domain/approval/resolveSteps';
import type { BodyRelation, ChainRecord, LedgerEntry } from '../../domain/approval/record';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { recordConfiguration } from './recordConfiguration';

/** Stands for any body, to see whether a chain works once its relations are bound. */
const anyBody: Readonly<Record<BodyRelation, readonly string[]>> = {
  mandator: ['any'],
  establishingBody: ['any'],
  endorser: ['any'],
  informed: ['any']
};

/**
 * Adds a version of a chain. Safe to repeat with the same record key.
 *
 * @throws Failure `invalid` when nothing could ever be established by it; else as `recordConfiguration`
 */
export async function recordChain(
  ports: Pick<Ports, 'ledger'>,
  chain: ChainRecord,
  recordKey: string
): Promise<LedgerEntry> {
  const binding = { type: 'binding', groupKey: '', chainKey: chain.chainKey, relations: anyBody } as const;
  if (resolveSteps({ chain, binding }) === null) {
    throw new Failure('invalid', `The chain ${chain.chainKey} cannot establish anything`);
  }
  return recordConfiguration(ports, chain, recordKey);
}
