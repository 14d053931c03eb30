import { requestNotice } from '../notification/requestNotice';
import type { NoticePorts } from '../notification/requestNotice';
import type { CaseIndexRow } from '../ports/caseIndex';
import type { Ports } from '../ports/ports';
import type { FoundIndex } from './readCaseIndex';
import { readLedgerCases } from './readLedgerCase';
import type { CasePorts, LedgerCase } from './readLedgerCase';
import { storeCaseIndexRow } from './storeCaseIndexRow';

export type FreshCasePorts = CasePorts & Pick<Ports, 'caseIndex'> & NoticePorts;

/** Rows that say what the ledger says, and the cases that were folded. */
export interface FreshCases {
  readonly rows: readonly CaseIndexRow[];
  readonly cases: readonly LedgerCase[];
}

/**
 * Folds the cases asked for together with those of which the ledger knows more than the index, in one round of reading;
 * repairs the rows of the latter and tells those they wait for.
 *
 * @throws Failure
 */
export async function freshCases(ports: FreshCasePorts, { rows, stale }: FoundIndex, mandateKeys: readonly string[]): Promise<FreshCases> {
  const cases = await readLedgerCases(ports, [...new Set([...stale, ...mandateKeys])]);
  const behind = cases.filter(({ mandateKey }) => stale.includes(mandateKey));
  const repaired = await Promise.all(behind.map((ledgerCase) => storeCaseIndexRow(ports, ledgerCase)));
  await Promise.all(behind.map((ledgerCase) => requestNotice(ports, ledgerCase)));
  return { rows: [...new Map([...rows, ...repaired.map((row) => [row.mandateKey, row] as const)]).values()], cases };
}
