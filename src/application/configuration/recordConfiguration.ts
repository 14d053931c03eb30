import { countedConfiguration } from '../../domain/approval/configuration';
import { hashEntry } from '../../domain/approval/hashEntry';
import { parseRecord } from '../../domain/approval/parseRecord';
import { configurationFolder } from '../../domain/approval/place';
import type { ConfigurationRecord, LedgerEntry } from '../../domain/approval/record';
import { canonicalize } from '../../domain/mandate/canonicalize';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

/** Entries of the same chain or of the same group's bindings. */
const earlier = ({ ledger }: Pick<Ports, 'ledger'>, record: ConfigurationRecord): Promise<readonly LedgerEntry[]> =>
  record.type === 'chain' ? ledger.chain(record.chainKey) : ledger.bindings(record.groupKey);

/**
 * Adds a chain or a binding, in force for submissions after it. Safe to repeat with the same record key.
 *
 * @throws Failure `denied` unless the user administers; `invalid` when it could not be read back
 */
export async function recordConfiguration(
  ports: Pick<Ports, 'ledger'>,
  given: ConfigurationRecord,
  recordKey: string
): Promise<LedgerEntry> {
  const record = parseRecord(JSON.parse(canonicalize(given)));
  if (record?.type !== 'chain' && record?.type !== 'binding') throw new Failure('invalid', `The ${given.type} does not have the form of one`);
  const entries = await earlier(ports, record);
  // An attempt whose answer was lost: what is linked is what came before it, so that the repeat is the same entry.
  const own = entries.find((entry) => entry.recordKey === recordKey && entry.folder === configurationFolder);
  const counted = countedConfiguration(own ? entries.filter(({ id }) => id < own.id) : entries);
  const previousHash = counted[counted.length - 1]?.ownHash ?? '';
  const ownHash = hashEntry(recordKey, configurationFolder, record, previousHash);
  return ports.ledger.append({ recordKey, folder: configurationFolder, previousHash, ownHash, record });
}
