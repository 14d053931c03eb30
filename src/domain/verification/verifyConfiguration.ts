import { authenticRecord } from '../approval/authenticRecord';
import { countedConfiguration } from '../approval/configuration';
import { countedDelegations } from '../approval/delegations';
import type { LedgerEntry } from '../approval/record';
import { orphans } from './orphans';
import { verdictOf } from './verdictOf';
import type { MandateVerdict, VerificationFinding } from './verificationFinding';

/** Whether chains, bindings and delegations are whole: what they say decides which records of all cases count. */
export function verifyConfiguration(entries: readonly LedgerEntry[]): MandateVerdict {
  const counted = new Set([...countedConfiguration(entries), ...countedDelegations(entries)].map(({ id }) => id));
  const ignored = entries.flatMap((entry): readonly VerificationFinding[] => {
    if (counted.has(entry.id)) return [];
    const { record, isAuthentic } = authenticRecord(entry);
    const reason = record === null ? 'unreadable' : isAuthentic ? 'wrongFolder' : 'wrongHash';
    return [{ grade: 'ignored', kind: 'recordIgnored', entry: entry.id, reason }];
  });
  return verdictOf('', '', [...orphans(entries.filter(({ id }) => counted.has(id)), entries), ...ignored]);
}
