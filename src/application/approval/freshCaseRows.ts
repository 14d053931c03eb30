import type { CaseIndexRow } from '../ports/caseIndex';
import { fetchedPart } from '../ports/fetchedPart';
import type { FreshCasePorts } from './freshCases';
import { readCaseIndex } from './readCaseIndex';

/**
 * The open cases and all cases of the groups, as cached and brought up to date with the ledger's tail; whatever else has
 * been folded last comes with them. Mostly the index knows all, and then what folding takes is not fetched.
 *
 * @throws Failure
 */
export async function freshCaseRows(ports: FreshCasePorts, groupKeys: readonly string[]): Promise<readonly CaseIndexRow[]> {
  const found = await readCaseIndex(ports, groupKeys);
  if (found.stale.length === 0) return [...found.rows.values()];
  const { freshCases } = await fetchedPart(import(/* webpackChunkName: 'case-fold' */ './freshCases'));
  return (await freshCases(ports, found, [])).rows;
}
