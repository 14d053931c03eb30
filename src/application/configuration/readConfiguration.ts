import type { LedgerEntry } from '../../domain/approval/record';
import type { Ports } from '../ports/ports';

/** All that may say how mandates are decided, and by whom: chains, bindings and delegations. @throws Failure */
export async function readConfiguration({ ledger }: Pick<Ports, 'ledger'>): Promise<readonly LedgerEntry[]> {
  const [configuration, delegations] = await Promise.all([ledger.configuration(), ledger.delegations()]);
  return [...configuration, ...delegations];
}
