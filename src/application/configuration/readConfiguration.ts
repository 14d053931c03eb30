import { countedConfiguration } from '../../domain/approval/configuration';
import type { LedgerEntry } from '../../domain/approval/record';
import type { Ports } from '../ports/ports';

/**
 * All that may say how a group's mandates are decided: its bindings, and every version of the chains they name.
 *
 * @throws Failure
 */
export async function readConfiguration(
  { ledger }: Pick<Ports, 'ledger'>,
  groupKey: string
): Promise<readonly LedgerEntry[]> {
  const bindings = await ledger.bindings(groupKey);
  const named = countedConfiguration(bindings).flatMap(({ record }) => (record.type === 'binding' ? [record.chainKey] : []));
  const chains = await Promise.all([...new Set(named)].map((chainKey) => ledger.chain(chainKey)));
  return [...bindings, ...chains.flat()];
}
