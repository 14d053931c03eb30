import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { LedgerRecord } from './record';

/**
 * Own hash of a ledger entry: lower-case hexadecimal SHA-256 of the UTF-8 bytes of the canonical JSON
 * (RFC 8785) of `{recordKey, folder, previousHash, record}`.
 *
 * @throws Error when a text holds half a surrogate pair: such text has no canonical form.
 */
export function hashEntry(recordKey: string, folder: string, record: LedgerRecord, previousHash: string): string {
  const canonical = canonicalize({ recordKey, folder, previousHash, record });
  return bytesToHex(sha256(utf8ToBytes(canonical ?? '')));
}
