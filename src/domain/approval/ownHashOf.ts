import { hashEntry } from './hashEntry';
import type { LedgerEntry } from './record';

/** True for an answer on an approval card that lies where such answers do: in the root, written by a flow. */
export const isCardEntry = ({ folder, record }: Pick<LedgerEntry, 'folder' | 'record'>): boolean =>
  folder === '' && record?.type === 'decision' && record.card !== undefined;

/**
 * Own hash of an entry. A flow cannot compute a hash: an answer on an approval card comes without, and is pinned by
 * the next entry that counts, which carries the hash of what the answer held.
 *
 * @throws Error when a text of an entry without a hash has no canonical form
 */
export function ownHashOf(entry: LedgerEntry): string {
  const { ownHash, recordKey, folder, record, previousHash } = entry;
  if (ownHash !== '' || record === null || !isCardEntry(entry)) return ownHash;
  return hashEntry(recordKey, folder, record, previousHash);
}
