import type { CaseIndexRow } from '../ports/caseIndex';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { caseIndexRow } from './caseIndexRow';
import type { LedgerCase } from './readLedgerCase';

/**
 * Writes the case's row and returns it. A store that refuses is no failure: the row is a cache, what it caches
 * stands in the ledger, and the next reader repairs it.
 */
export async function storeCaseIndexRow(ports: Pick<Ports, 'caseIndex'>, ledgerCase: LedgerCase): Promise<CaseIndexRow> {
  const row = caseIndexRow(ledgerCase);
  try {
    await ports.caseIndex.write(row);
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
  }
  return row;
}
