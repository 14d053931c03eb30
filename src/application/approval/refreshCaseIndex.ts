import type { CaseIndexRow } from '../ports/caseIndex';
import type { Ports } from '../ports/ports';
import { readLedgerCase } from './readLedgerCase';
import type { CasePorts } from './readLedgerCase';
import { storeCaseIndexRow } from './storeCaseIndexRow';

/** Folds a mandate's case anew and caches it. A mandate never handed in gets the state `draft`. @throws Failure */
export async function refreshCaseIndex(
  ports: CasePorts & Pick<Ports, 'caseIndex'>,
  mandateKey: string
): Promise<CaseIndexRow> {
  return storeCaseIndexRow(ports, await readLedgerCase(ports, mandateKey));
}
