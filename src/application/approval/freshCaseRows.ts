import type { LedgerEntry } from '../../domain/approval/record';
import type { CaseIndexRow } from '../ports/caseIndex';
import { requestNotice } from '../notification/requestNotice';
import type { NoticePorts } from '../notification/requestNotice';
import type { Ports } from '../ports/ports';
import { readLedgerCases } from './readLedgerCase';
import type { CasePorts } from './readLedgerCase';
import { storeCaseIndexRow } from './storeCaseIndexRow';

/**
 * How far below the highest id folded the tail begins, in ledger ids. Whoever adds a record writes its row
 * afterwards and may fail to; somebody else's newer row must not hide that case.
 */
const overlap = 100;

type Tail = readonly LedgerEntry[];

/** Highest id in the tail for each case named in it. */
function newestByCase(tail: Tail): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { id, record } of tail) {
    if (record !== null && 'mandateKey' in record) newest.set(record.mandateKey, id);
  }
  return newest;
}

/**
 * What the index may not know yet. The entry the index says it was folded to must be there: the index is anybody's to
 * write, and a row that claims more than the ledger holds must hide no case.
 */
async function tailAfter({ ledger }: Pick<Ports, 'ledger'>, foldedTo: number): Promise<Tail> {
  const tail = await ledger.since(Math.max(0, foldedTo - overlap));
  return foldedTo === 0 || tail.some(({ id }) => id === foldedTo) ? tail : ledger.since(0);
}

/**
 * The open cases and all cases of the groups, as cached and brought up to date with the ledger's tail: cases with
 * newer entries are folded, their rows repaired and those they wait for told; whatever else the tail speaks of comes with them.
 *
 * @throws Failure
 */
export async function freshCaseRows(
  ports: CasePorts & Pick<Ports, 'caseIndex'> & NoticePorts,
  groupKeys: readonly string[]
): Promise<readonly CaseIndexRow[]> {
  const [open, ofGroups, foldedTo] = await Promise.all([
    ports.caseIndex.open(),
    ports.caseIndex.ofGroups(groupKeys),
    ports.caseIndex.foldedTo()
  ]);
  const newest = newestByCase(await tailAfter(ports, foldedTo));
  const rows = new Map<string, CaseIndexRow>([...open, ...ofGroups].map((row) => [row.mandateKey, row]));
  const unknown = [...newest.keys()].filter((mandateKey) => !rows.has(mandateKey));
  for (const row of await Promise.all(unknown.map((mandateKey) => ports.caseIndex.ofMandate(mandateKey)))) {
    if (row !== null) rows.set(row.mandateKey, row);
  }
  const stale = [...newest].filter(([mandateKey, id]) => (rows.get(mandateKey)?.foldedTo ?? 0) < id);
  const folded = await readLedgerCases(ports, stale.map(([mandateKey]) => mandateKey));
  for (const row of await Promise.all(folded.map((ledgerCase) => storeCaseIndexRow(ports, ledgerCase)))) {
    rows.set(row.mandateKey, row);
  }
  await Promise.all(folded.map((ledgerCase) => requestNotice(ports, ledgerCase)));
  return [...rows.values()];
}
