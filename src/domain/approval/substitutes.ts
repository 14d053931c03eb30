import type { IsoDate } from '../mandate/answer';
import type { CountedDelegation } from './delegations';
import type { DelegationRecord } from './record';

/** Somebody who records, recorded or will record a body's decisions for a time. */
export interface Substitute {
  /** The last delegation of the account for the body: the one that counts. */
  readonly record: DelegationRecord;
  readonly standing: 'upcoming' | 'current' | 'lapsed';
}

function standingOf({ from, until }: DelegationRecord, today: IsoDate): Substitute['standing'] {
  if (until < today || until < from) return 'lapsed';
  return today < from ? 'upcoming' : 'current';
}

/**
 * A body's substitutes, each once, by the first day of their period.
 * @param today - in Sweden
 */
export function substitutesOf(bodyKey: string, delegations: readonly CountedDelegation[], today: IsoDate): readonly Substitute[] {
  const last = new Map<string, DelegationRecord>();
  for (const { record } of delegations) {
    if (record.bodyKey === bodyKey) last.set(record.substitute, record);
  }
  return [...last.values()]
    .map((record) => ({ record, standing: standingOf(record, today) }))
    .sort((one, other) => one.record.from.localeCompare(other.record.from));
}
