import { authenticRecord } from '../approval/authenticRecord';
import { ownHashOf } from '../approval/ownHashOf';
import type { LedgerEntry } from '../approval/record';
import type { VerificationFinding } from './verificationFinding';

/**
 * Entries that count but name a parent that does not lie before them, whole. The parent need not have counted: of two
 * people who write at the same moment the one may build on what the other's record then sets aside.
 *
 * @param counted - entries that count
 * @param all - every entry of the same file
 */
export function orphans(counted: readonly LedgerEntry[], all: readonly LedgerEntry[]): readonly VerificationFinding[] {
  const first = new Map<string, number>();
  for (const entry of all) {
    if (!authenticRecord(entry).isAuthentic) continue;
    const hash = ownHashOf(entry);
    first.set(hash, Math.min(entry.id, first.get(hash) ?? entry.id));
  }
  return counted
    .filter(({ id, previousHash }) => previousHash !== '' && !((first.get(previousHash) ?? id) < id))
    .map(({ id }) => ({ grade: 'broken', kind: 'parentMissing', entry: id }));
}
