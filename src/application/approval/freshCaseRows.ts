import type { CaseIndexRow } from '../ports/caseIndex';
import { freshCases } from './freshCases';
import type { FreshCasePorts } from './freshCases';
import { readCaseIndex } from './readCaseIndex';

/**
 * The open cases and all cases of the groups, as cached and brought up to date with the ledger's tail; whatever else has
 * been folded last comes with them.
 *
 * @throws Failure
 */
export async function freshCaseRows(ports: FreshCasePorts, groupKeys: readonly string[]): Promise<readonly CaseIndexRow[]> {
  return (await freshCases(ports, await readCaseIndex(ports, groupKeys), [])).rows;
}
