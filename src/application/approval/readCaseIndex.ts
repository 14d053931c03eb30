import type { LedgerEntry } from '../../domain/approval/record';
import type { CaseIndexRow } from '../ports/caseIndex';
import type { LedgerEnd } from '../ports/ledger';
import type { Ports } from '../ports/ports';

/**
 * How far below the highest id folded the tail begins, in ledger ids. Whoever adds a record writes its row
 * afterwards and may fail to; somebody else's newer row must not hide that case.
 */
const overlap = 100;

/** Entries read from the ledger's end before it is known how far the index is folded: the overlap and the few that came after. */
const endLength = overlap + 25;

/** The index as cached, and what the ledger knows beyond it. */
export interface FoundIndex {
  /** By mandate key. */
  readonly rows: ReadonlyMap<string, CaseIndexRow>;
  /** Mandates with newer entries than their rows, or without one. */
  readonly stale: readonly string[];
  /** The ledger's last entries. */
  readonly end: LedgerEnd;
}

/** Highest id for each case named in the entries. */
function newestByCase(tail: readonly LedgerEntry[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { id, record } of tail) {
    if (record !== null && 'mandateKey' in record) newest.set(record.mandateKey, id);
  }
  return newest;
}

/**
 * What the index may not know yet: mostly the ledger's end, read already. The entry a row says it was folded to must
 * be there: the index is anybody's to write, and a row that claims more than the ledger holds must hide no case.
 */
async function tailAfter({ ledger }: Pick<Ports, 'ledger'>, end: LedgerEnd, claims: readonly number[]): Promise<readonly LedgerEntry[]> {
  const known = new Set(end.entries.map(({ id }) => id));
  const foldedTo = Math.max(0, ...claims.filter((id) => known.has(id) || id <= end.above));
  const from = Math.max(0, foldedTo - overlap);
  if (from >= end.above) return end.entries.filter(({ id }) => id > from);
  const tail = await ledger.since(from);
  return foldedTo === 0 || tail.some(({ id }) => id === foldedTo) ? tail : ledger.since(0);
}

/**
 * The open cases, all cases of the groups and those folded last, as cached; with which of them the ledger knows more of.
 * One round of reading, unless the index has fallen far behind.
 *
 * @throws Failure
 */
export async function readCaseIndex(ports: Pick<Ports, 'caseIndex' | 'ledger'>, groupKeys: readonly string[]): Promise<FoundIndex> {
  const [folded, open, ofGroups, end] = await Promise.all([
    // A case whose newest entry lies in the overlap has its row among as many.
    ports.caseIndex.newest(overlap),
    ports.caseIndex.open(),
    ports.caseIndex.ofGroups(groupKeys),
    ports.ledger.end(endLength)
  ]);
  // Open cases first, in the order of their rows: cases of the same second keep it.
  const rows = new Map<string, CaseIndexRow>([...open, ...ofGroups, ...folded].map((row) => [row.mandateKey, row]));
  const newest = newestByCase(await tailAfter(ports, end, [...rows.values()].map(({ foldedTo }) => foldedTo)));
  const stale = [...newest].filter(([mandateKey, id]) => (rows.get(mandateKey)?.foldedTo ?? 0) < id);
  return { rows, stale: stale.map(([mandateKey]) => mandateKey), end };
}
