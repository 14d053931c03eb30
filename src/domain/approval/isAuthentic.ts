import { hashEntry } from './hashEntry';
import type { LedgerEntry } from './record';

/** True when the entry's own hash is the hash of what it holds. */
export function isAuthentic(entry: LedgerEntry): boolean {
  if (entry.record === null) return false;
  try {
    return hashEntry(entry.recordKey, entry.folder, entry.record, entry.previousHash) === entry.ownHash;
  } catch {
    // Text without a canonical form cannot have a right hash.
    return false;
  }
}
