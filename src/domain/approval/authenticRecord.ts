import { hashEntry } from './hashEntry';
import { ownHashOf } from './ownHashOf';
import { parseRecord } from './parseRecord';
import type { LedgerEntry, LedgerRecord } from './record';

/**
 * What an entry holds: exactly one of the known records, and whether its own hash is the hash of what it holds; an
 * answer on an approval card may come without.
 */
export interface AuthenticRecord {
  /** Null when the row is not exactly a record. */
  readonly record: LedgerRecord | null;
  readonly isAuthentic: boolean;
}

const unreadable: AuthenticRecord = { record: null, isAuthentic: false };

function judge(entry: LedgerEntry): AuthenticRecord {
  const record = parseRecord(entry.record);
  if (record === null) return unreadable;
  try {
    return { record, isAuthentic: hashEntry(entry.recordKey, entry.folder, record, entry.previousHash) === ownHashOf(entry) };
  } catch {
    // Text without a canonical form cannot have a right hash.
    return { record, isAuthentic: false };
  }
}

const judged = new WeakMap<LedgerEntry, AuthenticRecord>();

/**
 * Reads an entry exactly and checks its hash, once for each: an entry is never changed after it was read, and a ledger
 * is folded more often than it is read. Nothing else may tell whether an entry can count.
 */
export function authenticRecord(entry: LedgerEntry): AuthenticRecord {
  const known = judged.get(entry);
  if (known !== undefined) return known;
  const found = judge(entry);
  judged.set(entry, found);
  return found;
}
