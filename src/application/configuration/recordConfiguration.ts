import { countedConfiguration } from '../../domain/approval/configuration';
import { hashEntry } from '../../domain/approval/hashEntry';
import { parseRecord } from '../../domain/approval/parseRecord';
import { configurationFolder } from '../../domain/approval/place';
import type { ConfigurationRecord, LedgerEntry } from '../../domain/approval/record';
import { canonicalize } from '../../domain/mandate/canonicalize';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

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
  if (record === null) throw new Failure('invalid', `The ${given.type} does not have the form of one`);
  const counted = countedConfiguration(await ports.ledger.configuration());
  const previousHash = counted[counted.length - 1]?.ownHash ?? '';
  const ownHash = hashEntry(recordKey, configurationFolder, record, previousHash);
  return ports.ledger.append({ recordKey, folder: configurationFolder, previousHash, ownHash, record });
}
