import type { CaseIndexRow } from '../ports/caseIndex';
import type { Ports } from '../ports/ports';
import { readLedgerCase } from './readLedgerCase';
import type { CasePorts } from './readLedgerCase';
import { storeCaseIndexRow } from './storeCaseIndexRow';

/**
 * How far below the highest id folded the tail begins, in ledger ids. Whoever adds a record writes its row
 * afterwards and may fail to; somebody else's newer row must not hide that case.
 */
const overlap = 100;

/** Highest id in the tail for each case named in it. */
function newestByCase(tail: Awaited<ReturnType<Ports['ledger']['since']>>): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { id, record } of tail) {
    if (record !== null && 'mandateKey' in record) newest.set(record.mandateKey, id);
  }
  return newest;
}

/**
 * The cached rows brought up to date with the ledger's tail: cases with newer entries are folded and their rows
 * repaired, cases without a row among the given are added.
 *
 * @throws Failure
 */
export async function freshCaseRows(
  ports: CasePorts & Pick<Ports, 'caseIndex'>,
  cached: readonly CaseIndexRow[]
): Promise<readonly CaseIndexRow[]> {
  const highest = cached.reduce((id, { foldedTo }) => Math.max(id, foldedTo), 0);
  const newest = newestByCase(await ports.ledger.since(Math.max(0, highest - overlap)));
  const rows = new Map(cached.map((row) => [row.mandateKey, row]));
  const unknown = [...newest.keys()].filter((mandateKey) => !rows.has(mandateKey));
  for (const row of await Promise.all(unknown.map((mandateKey) => ports.caseIndex.ofMandate(mandateKey)))) {
    if (row !== null) rows.set(row.mandateKey, row);
  }
  const stale = [...newest].filter(([mandateKey, id]) => (rows.get(mandateKey)?.foldedTo ?? 0) < id);
  const folded = await Promise.all(stale.map(([mandateKey]) => readLedgerCase(ports, mandateKey)));
  for (const row of await Promise.all(folded.map((ledgerCase) => storeCaseIndexRow(ports, ledgerCase)))) {
    rows.set(row.mandateKey, row);
  }
  return [...rows.values()];
}
