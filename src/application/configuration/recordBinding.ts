import { countedConfiguration } from '../../domain/approval/configuration';
import type { BindingRecord, ChainRecord, LedgerEntry } from '../../domain/approval/record';
import { resolveSteps } from '../../domain/approval/resolveSteps';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { recordConfiguration } from './recordConfiguration';

/**
 * Ties a group to a chain already recorded and to its bodies. Safe to repeat with the same record key.
 *
 * @throws Failure `missing` when there is no such chain; `invalid` when a step of it would wait for nobody; else
 *   as `recordConfiguration`
 */
export async function recordBinding(
  ports: Pick<Ports, 'ledger'>,
  binding: BindingRecord,
  recordKey: string
): Promise<LedgerEntry> {
  const chains = countedConfiguration(await ports.ledger.chain(binding.chainKey))
    .map(({ record }) => record)
    .filter((record): record is ChainRecord => record.type === 'chain' && record.chainKey === binding.chainKey);
  const chain = chains[chains.length - 1];
  if (chain === undefined) throw new Failure('missing', `No chain ${binding.chainKey}`);
  if (resolveSteps({ chain, binding }) === null) {
    throw new Failure('invalid', `The binding of ${binding.groupKey} leaves a step of ${chain.chainKey} without a body`);
  }
  return recordConfiguration(ports, binding, recordKey);
}
