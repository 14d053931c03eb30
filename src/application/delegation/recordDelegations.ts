import { countedDelegations } from '../../domain/approval/delegations';
import { hashEntry } from '../../domain/approval/hashEntry';
import { parseRecord } from '../../domain/approval/parseRecord';
import { bodyFolder } from '../../domain/approval/place';
import type { DelegationRecord, LedgerEntry, NewLedgerEntry } from '../../domain/approval/record';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

export interface DelegationInput extends Omit<DelegationRecord, 'type' | 'bodyKey'> {
  /** Every body that the SharePoint group records for: membership gives the right in all of them. */
  readonly bodies: readonly string[];
  readonly sharePointGroup: string;
  /** Client-made; the same when it is tried again. */
  readonly recordKey: string;
}

/** `denied`: the user does not record for the bodies. `substitute`: a substitute appoints nobody. */
export type RecordedDelegations = 'recorded' | 'denied' | 'substitute';

export type DelegationPorts = Pick<Ports, 'ledger' | 'session' | 'decisionMakers'>;

function entryOf(record: DelegationRecord, recordKey: string, before: readonly LedgerEntry[]): NewLedgerEntry {
  const folder = bodyFolder(record.bodyKey);
  const counted = countedDelegations(before).filter((earlier) => earlier.record.bodyKey === record.bodyKey);
  const last = counted[counted.length - 1]?.id;
  const previousHash = before.find(({ id }) => id === last)?.ownHash ?? '';
  return { recordKey, folder, record, previousHash, ownHash: hashEntry(recordKey, folder, record, previousHash) };
}

/** True when the account is or was a substitute of one of the bodies: then nothing it delegates counts. */
const wasSubstitute = (entries: readonly LedgerEntry[], bodies: readonly string[], account: string): boolean =>
  countedDelegations(entries).some(({ record }) => bodies.includes(record.bodyKey) && record.substitute === account);

/**
 * Records a period for each of the bodies; of several for one account the last counts. Safe to repeat with the same
 * record key.
 *
 * @throws Failure `invalid` when it does not have the form of a delegation; else as the ledger
 */
export async function recordDelegations(
  { ledger, session }: DelegationPorts,
  { bodies, sharePointGroup: _group, recordKey, ...period }: DelegationInput
): Promise<RecordedDelegations> {
  const records = bodies.map((bodyKey) => parseRecord({ type: 'delegation', bodyKey, ...period }));
  const [before, user] = await Promise.all([ledger.delegations(), session.user()]);
  if (wasSubstitute(before, bodies, user.login.toLowerCase())) return 'substitute';
  const isThere = ({ bodyKey }: DelegationRecord): boolean =>
    before.some((entry) => entry.recordKey === recordKey && entry.folder === bodyFolder(bodyKey));
  const missing = records.flatMap((record) => {
    if (record?.type !== 'delegation') throw new Failure('invalid', 'The delegation does not have the form of one');
    return isThere(record) ? [] : [entryOf(record, recordKey, before)];
  });
  try {
    await Promise.all(missing.map((entry) => ledger.append(entry)));
    return 'recorded';
  } catch (error) {
    if (error instanceof Failure && error.kind === 'denied') return 'denied';
    throw error;
  }
}
