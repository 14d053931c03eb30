import { hashEntry } from './hashEntry';
import { ownHashOf } from './ownHashOf';
import type { LedgerEntry } from './record';

/** True when the entry's own hash is the hash of what it holds; an answer on an approval card may come without. */
export function isAuthentic(entry: LedgerEntry): boolean {
  if (entry.record === null) return false;
  try {
    return hashEntry(entry.recordKey, entry.folder, entry.record, entry.previousHash) === ownHashOf(entry);
  } catch {
    // Text without a canonical form cannot have a right hash.
    return false;
  }
}
