import { swedishDay } from '../calendar/swedishDay';
import type { IsoDate } from '../mandate/answer';
import { authenticRecord } from './authenticRecord';
import { bodyFolder, placeOf } from './place';
import type { DelegationRecord, LedgerEntry } from './record';

/** A delegation that counts. */
export interface CountedDelegation {
  readonly id: number;
  /** The account that made it, in lower case. */
  readonly account: string;
  readonly record: DelegationRecord;
}

/**
 * The delegations that count, by id: authentic, directly in their body's folder, each record key once, and not made
 * by somebody who is or was a substitute of the body. A substitute cannot prolong the own period.
 */
export function countedDelegations(entries: readonly LedgerEntry[]): readonly CountedDelegation[] {
  const seen = new Set<string>();
  const counted: CountedDelegation[] = [];
  for (const entry of [...entries].sort((one, other) => one.id - other.id)) {
    if (placeOf(entry.folder).kind !== 'body') continue;
    const { record, isAuthentic } = authenticRecord(entry);
    if (!isAuthentic || record?.type !== 'delegation' || entry.folder !== bodyFolder(record.bodyKey)) continue;
    const identity = `${entry.folder}\n${entry.recordKey}`;
    const bySubstitute = counted.some((earlier) => earlier.record.bodyKey === record.bodyKey && earlier.record.substitute === entry.account);
    if (seen.has(identity) || bySubstitute) continue;
    seen.add(identity);
    counted.push({ id: entry.id, account: entry.account, record });
  }
  return counted;
}

/** Whether somebody acts as a substitute: `member` for one who needs no delegation. */
export type Capacity =
  | { readonly kind: 'member' }
  | { readonly kind: 'substitute'; readonly until: IsoDate }
  | { readonly kind: 'notYet' }
  | { readonly kind: 'ended' };

/**
 * In what capacity an account acted for a body, by the last delegation before the entry. The server's own time
 * decides, in Swedish days; nobody else's clock has any say.
 */
export function capacityOf(
  { id, account, created }: Pick<LedgerEntry, 'id' | 'account' | 'created'>,
  bodyKey: string,
  delegations: readonly CountedDelegation[]
): Capacity {
  const own = delegations.filter((earlier) => earlier.id < id && earlier.record.bodyKey === bodyKey && earlier.record.substitute === account);
  const last = own[own.length - 1]?.record;
  if (last === undefined) return { kind: 'member' };
  const day = swedishDay(new Date(created));
  if (day < last.from) return { kind: 'notYet' };
  return day > last.until ? { kind: 'ended' } : { kind: 'substitute', until: last.until };
}
